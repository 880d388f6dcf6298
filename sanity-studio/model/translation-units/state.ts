import { type Fields, fieldsIn } from '../rules/fields.ts'
import { mustDiffer } from '../rules/translated.ts'
import { fingerprint } from '../rules/units/fingerprint.ts'
import { lostNames, namesIn } from '../rules/units/names.ts'
import { compareEachNegation, compareNegations, type NegationDifference } from '../rules/units/negations.ts'
import { compareNumberWords } from '../rules/units/number-words.ts'
import { compareNumbers, reorderedNumbers, type NumberDifference } from '../rules/units/numbers.ts'
import { findAt, type UnitPath } from '../rules/units/unit-path.ts'
import { missingTags, readUnit, type Tag } from '../rules/units/unit-text.ts'
import { isInActNow } from './in-act-now.ts'
import { unitsOf, type TranslationUnit } from './units.ts'

/**
 * `good`: it says what the original says. `changed`: the original has changed since. `unknown`: it is written, and nothing
 * says from which words. `copied`: it is the English text.
 */
export type UnitState = 'missing' | 'good' | 'changed' | 'unknown' | 'copied'

/** A unit of an original with what a translation has in its place. */
export interface TranslatedUnit extends TranslationUnit {
  readonly state: UnitState
  /** Its words in the translation, with the tags of the original; empty where nothing is written. */
  readonly translation: string
  /** From which words it was made; undefined where nothing says so. */
  readonly made: MadeFrom | undefined
  readonly numbers: NumberDifference | undefined
  /** Its numbers to dial, where their order is not that of the original; of what Act now shows alone. */
  readonly reordered: readonly string[] | undefined
  readonly negation: NegationDifference | undefined
  /** Names that the translation does not have as they are. */
  readonly lostNames: readonly string[]
  /** Links, bold words or blanks of the original that the translation does not have. */
  readonly lostTags: readonly Tag[]
  /** Whether Act now shows it, so that it is compared more strictly. */
  readonly isInActNow: boolean
}

/** One entry of `madeFrom`: the hash of the original's words, and when they were translated or found to say the same. */
export interface MadeFrom {
  readonly unit: UnitPath
  readonly hash: string
  readonly on: string | undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** From which words of its original each unit of a translation was made. */
export function madeFromOf(translation: Fields): readonly MadeFrom[] {
  return fieldsIn(translation['madeFrom']).map(({ unit, hash, on }) => ({
    unit: textOf(unit),
    hash: textOf(hash),
    on: typeof on === 'string' ? on : undefined,
  }))
}

/** Whether words with one hash mean the same as those of now, as their editor has said. */
function isSameMeaning(original: Fields, unit: UnitPath, was: string, is: string): boolean {
  if (was === is) return true
  return fieldsIn(original['wordingOnly']).some((one) => one['unit'] === unit && one['was'] === was && one['is'] === is)
}

function stateOf(unit: TranslationUnit, original: Fields, text: string, made: MadeFrom | undefined): UnitState {
  if (text === '') return 'missing'
  if (text === unit.text && mustDiffer(original['_type'], unit.path, text)) return 'copied'
  if (made === undefined) return 'unknown'
  return isSameMeaning(original, unit.path, made.hash, fingerprint(unit.value) ?? '') ? 'good' : 'changed'
}

type Compared = Pick<TranslatedUnit, 'numbers' | 'reordered' | 'negation'>

const NOTHING: Compared = { numbers: undefined, reordered: undefined, negation: undefined }

/** What a translated text says of numbers and denies that its original does not. */
function compareTexts(original: string, translation: string, language: string, isStrict: boolean): Compared {
  if (translation === '') return NOTHING
  const numbers = compareNumbers(original, translation)
  if (!isStrict) return { ...NOTHING, numbers, negation: compareNegations(original, translation, language) }
  return {
    numbers: numbers ?? compareNumberWords(original, translation, language),
    reordered: reorderedNumbers(original, translation),
    negation: compareEachNegation(original, translation, language),
  }
}

/** What a translation has in the place of each unit, and how far that is: much sooner said than what was lost in it. */
function unitStates(original: Fields, translation: Fields) {
  const madeFrom = new Map(madeFromOf(translation).map((entry) => [entry.unit, entry]))
  return unitsOf(original).map((unit) => {
    const text = readUnit(findAt(translation, unit.path)?.value, unit.tags)?.text ?? ''
    const made = madeFrom.get(unit.path)
    return { ...unit, state: stateOf(unit, original, text, made), translation: text, made }
  })
}

/** Compares a translation with its original, unit by unit in the order of the form. */
export function compareUnits(original: Fields, translation: Fields): readonly TranslatedUnit[] {
  const language = textOf(translation['language'])
  const isStrict = isInActNow(original['_type'])
  const names = original['_type'] === 'helpline' ? namesIn(textOf(original['title']), textOf(original['operator'])) : []
  const kept = `${textOf(translation['title'])} ${textOf(translation['operator'])}`
  return unitStates(original, translation).map((unit) => {
    const { text: english, translation: text } = unit
    const pair = { original: english, translation: text, language }
    return {
      ...unit,
      ...compareTexts(english, text, language, isStrict),
      lostNames: text === '' ? [] : lostNames(pair, names, kept),
      lostTags: text === '' ? [] : missingTags(text, unit.tags),
      isInActNow: isStrict,
    }
  })
}

/** How far a translation is, as one word for lists: the worst first. */
export type TranslationState = 'changed' | 'machine' | 'in-work' | 'checked'

/** What is known of a translation as a whole. */
export interface TranslationSummary {
  readonly state: TranslationState
  readonly counts: Readonly<Record<UnitState, number>>
  readonly all: number
  /** Who has checked it, and on which day (YYYY-MM-DD). */
  readonly checkedBy: string | undefined
  readonly checkedOn: string | undefined
}

/** Whether readers may be told something else than the original says: a text that changed there, or that is new. */
export function isOutdated({ counts, all }: Pick<TranslationSummary, 'counts' | 'all'>): boolean {
  return counts.changed > 0 || (counts.missing > 0 && counts.missing < all)
}

/** Sums up how a translation compares with its original. */
export function summarise(original: Fields, translation: Fields): TranslationSummary {
  const units = unitStates(original, translation)
  const count = (state: UnitState) => units.filter((unit) => unit.state === state).length
  const counts = {
    missing: count('missing'),
    good: count('good'),
    changed: count('changed'),
    unknown: count('unknown'),
    copied: count('copied'),
  }
  const { translationStatus, checkedBy, checkedOn } = translation
  const status =
    translationStatus === 'machine-unchecked' ? 'machine' : translationStatus === 'checked' ? 'checked' : 'in-work'
  return {
    state: counts.changed > 0 ? 'changed' : status,
    counts,
    all: units.length,
    checkedBy: textOf(checkedBy) || undefined,
    checkedOn: textOf(checkedOn) || undefined,
  }
}

/** An entry of `wordingOnly`: words with the hash `was` mean the same as those with the hash `is`. */
export interface SameMeaning {
  readonly unit: UnitPath
  readonly was: string
  readonly is: string
}

/** What an original says of earlier words that mean the same as later ones. */
function sameMeaningsOf(original: Fields): readonly SameMeaning[] {
  return fieldsIn(original['wordingOnly']).map(({ unit, was, is }) => ({
    unit: textOf(unit),
    was: textOf(was),
    is: textOf(is),
  }))
}

/** The units of an original whose words a draft of it changes. A new unit is none: nothing was translated from it. */
export function changedUnits(published: Fields, draft: Fields): readonly TranslationUnit[] {
  const before = new Map(unitsOf(published).map(({ path, value }) => [path, fingerprint(value)]))
  return unitsOf(draft).filter(({ path, value }) => before.has(path) && before.get(path) !== fingerprint(value))
}

/**
 * What `wordingOnly` of a draft has to say for the translations to stay valid: every earlier wording that meant the same as
 * the published words means the same as those of the draft.
 */
export function sameMeanings(published: Fields, draft: Fields): readonly SameMeaning[] {
  const hashes = new Map(unitsOf(published).map(({ path, value }) => [path, fingerprint(value) ?? '']))
  const earlier = sameMeaningsOf(published)
  return unitsOf(draft).flatMap(({ path, value }) => {
    const [before, now] = [hashes.get(path), fingerprint(value) ?? '']
    if (before === undefined) return []
    const meantTheSame = earlier.filter(({ unit, is }) => unit === path && is === before).map(({ was }) => was)
    const all = [...meantTheSame, before].filter((was) => was !== now)
    return all.map((was) => ({ unit: path, was, is: now }))
  })
}

/**
 * Whether a draft already says that all its changes are of wording only.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function isWordingOnly(published: Fields, draft: Fields): boolean {
  const marked = sameMeaningsOf(draft)
  const isMarked = (wanted: SameMeaning) =>
    marked.some(({ unit, was, is }) => unit === wanted.unit && was === wanted.was && is === wanted.is)
  return sameMeanings(published, draft).every(isMarked)
}
