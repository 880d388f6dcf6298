import type { Fields } from '../rules/fields.ts'
import { compareUnits, type TranslatedUnit } from './state.ts'

/** What Act now shows to a person in danger, with the words that stand on every page. */
const IN_ACT_NOW: readonly unknown[] = ['siteSettings', 'actionStep', 'helpline']

/** Whether Act now shows documents of a type: there a translation is shown only where nothing was lost in it. */
export function isInActNow(type: unknown): boolean {
  return IN_ACT_NOW.includes(type)
}

/** What was lost in a translated text, as a sentence for its editor; `isSure` where it cannot be right so. */
export interface Loss {
  readonly isSure: boolean
  readonly what: string
  readonly fix: string
}

type Judged = Pick<TranslatedUnit, 'numbers' | 'negation' | 'lostNames'>

/** What was lost in a translated text: a number, a “not”, a name; undefined where nothing was, as far as can be told. */
export function lossOf({ numbers, negation, lostNames }: Judged): Loss | undefined {
  if (numbers !== undefined) {
    const said = [
      ...numbers.lost.map((one) => `${one} is missing`),
      ...numbers.added.map((one) => `${one} is not in the original`),
    ]
    return { isSure: true, what: `A number changed: ${said.join(', ')}.`, fix: 'Write the numbers of the original.' }
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
      isSure: false,
      what: 'The translation says “not”, and the original has no such word.',
      fix: 'Compare the two, and change it if it says the opposite.',
    }
  }
  return undefined
}

/** Whether a number, a “not” or a name was lost or changed in a translation. */
export function hasLosses(original: Fields, translation: Fields): boolean {
  return compareUnits(original, translation).some((unit) => lossOf(unit)?.isSure === true)
}
