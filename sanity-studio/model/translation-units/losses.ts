import type { Fields } from '../rules/fields.ts'
import { compareUnits, type TranslatedUnit } from './state.ts'

/** What was lost in a translated text, as a sentence for its editor; `isSure` where it cannot be right so. */
export interface Loss {
  readonly isSure: boolean
  readonly what: string
  readonly fix: string
}

type Judged = Pick<TranslatedUnit, 'numbers' | 'reordered' | 'negation' | 'lostNames' | 'isInActNow'>

/** What was lost in a translated text: a number, its place, a “not”, a name; undefined where nothing was, as far as can be told. */
export function lossOf({ numbers, reordered, negation, lostNames, isInActNow }: Judged): Loss | undefined {
  if (numbers !== undefined) {
    const said = [
      ...numbers.lost.map((one) => `${one} is missing`),
      ...numbers.added.map((one) => `${one} is not in the original`),
    ]
    return { isSure: true, what: `A number changed: ${said.join(', ')}.`, fix: 'Write the numbers of the original.' }
  }
  if (reordered !== undefined) {
    return {
      isSure: true,
      what: `The numbers stand in another order: ${reordered.join(', ')}.`,
      fix: 'Write them in the order of the original, each beside what it is for.',
    }
  }
  if (negation === 'lost') {
    return {
      isSure: true,
      what: 'The original says “not”, “never” or “without”, and the translation has no such word.',
      fix: 'Say it in the translation as well.',
    }
  }
  if (lostNames.length > 0) {
    return {
      isSure: true,
      what: `A name is missing: ${lostNames.join(', ')}.`,
      fix: 'Write it as the original does, in Latin letters; in another script it may stand beside it.',
    }
  }
  if (negation === 'added') {
    return {
      isSure: isInActNow,
      what: 'The translation says “not”, and the original has no such word.',
      fix: isInActNow
        ? 'Say it without a “not”, as the original does: this text is shown to a person in danger.'
        : 'Compare the two, and change it if it says the opposite.',
    }
  }
  return undefined
}

/** Whether a number, a “not” or a name was lost or changed in a translation. */
export function hasLosses(original: Fields, translation: Fields): boolean {
  return compareUnits(original, translation).some((unit) => lossOf(unit)?.isSure === true)
}

/**
 * Whether what was lost in a text stops a build: in what Act now shows, and a changed number in whatever nobody has read. Where the
 * original has changed since, it does not: whoever corrects a number there cannot correct it in seven languages at once.
 */
export function stopsBuild(unit: TranslatedUnit, { translationStatus }: Fields): boolean {
  if (unit.state === 'changed' || lossOf(unit)?.isSure !== true) return false
  return unit.isInActNow || (unit.numbers !== undefined && translationStatus === 'machine-unchecked')
}
