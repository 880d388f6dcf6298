import { canonical, type Fields } from '../rules/fields.ts'
import { fingerprint } from '../rules/units/fingerprint.ts'
import type { UnitPath } from '../rules/units/unit-path.ts'
import { composeTranslation } from './compose.ts'
import { madeFromOf } from './state.ts'
import { unitsOf } from './units.ts'

/** What a person or a program did to a translation. */
export interface TranslationWork {
  /** New words by the paths of units, with the tags of the original; an empty text takes them away. */
  readonly texts: ReadonlyMap<UnitPath, string>
  /** Units whose words still say what the original says now. */
  readonly confirmed: ReadonlySet<UnitPath>
  /** Whether the texts were made by a machine: then nobody has checked them. */
  readonly isMachine?: boolean
}

/** The change of a document: fields to set, and fields to take away. */
export interface FieldChange {
  readonly set: Fields
  readonly unset: readonly string[]
}

function madeFromAfter(original: Fields, translation: Fields | undefined, work: TranslationWork, now: string) {
  const before = new Map(madeFromOf(translation ?? {}).map((entry) => [entry.unit, entry]))
  return unitsOf(original).flatMap(({ path, value }) => {
    const text = work.texts.get(path)
    const isMade = text === undefined ? work.confirmed.has(path) : text !== ''
    const entry = isMade ? { unit: path, hash: fingerprint(value) ?? '', on: now } : before.get(path)
    if (entry === undefined || text === '') return []
    return [{ _type: 'translatedUnit', _key: path.replaceAll('.', '-'), ...entry }]
  })
}

function statusAfter(translation: Fields | undefined, { texts, isMachine = false }: TranslationWork): Fields {
  const { translationStatus = 'in-work', checkedBy, checkedOn } = translation ?? {}
  if (texts.size === 0) return { translationStatus, checkedBy, checkedOn }
  // Who had checked it has not read the new words.
  const status = isMachine || translationStatus === 'machine-unchecked' ? 'machine-unchecked' : 'in-work'
  return { translationStatus: status, checkedBy: undefined, checkedOn: undefined }
}

/**
 * The fields of a translation after some work: its structure follows the original, and `madeFrom` says which words of the
 * original were translated or confirmed. Lists of what each language has of its own are left as they are.
 * @param translation as it is; undefined for a new one.
 * @param now ISO time.
 */
export function updateTranslation(
  original: Fields,
  translation: Fields | undefined,
  work: TranslationWork,
  now: string,
): Fields {
  return {
    ...composeTranslation(original, translation, work.texts),
    ...statusAfter(translation, work),
    madeFrom: madeFromAfter(original, translation, work, now),
  }
}

/** What has to be changed in a document for it to have some fields, and no others of the content model. */
export function changeTo(before: Fields, after: Fields): FieldChange {
  const changed = Object.entries(after).filter(([name, value]) => canonical(before[name]) !== canonical(value))
  const gone = Object.keys(before).filter(
    (name) => !name.startsWith('_') && before[name] !== undefined && after[name] === undefined,
  )
  return { set: Object.fromEntries(changed.filter(([, value]) => value !== undefined)), unset: gone }
}

/** Whether the structure of a translation, or what it takes from data, is no longer that of its original. */
export function isBehind(original: Fields, translation: Fields): boolean {
  const { set, unset } = changeTo(translation, composeTranslation(original, translation, new Map()))
  return Object.keys(set).length > 0 || unset.length > 0
}

/** The id of the translation of a document: one a language, so that two people cannot begin the same one. */
export function translationId(originalId: string, language: string): string {
  return `${originalId}-${language}`
}

/**
 * A new translation of a document: its structure, references and numbers, without a word.
 * @param original as it is published, with its id.
 */
export function beginTranslation(original: Fields & { readonly _id: string }, language: string): Fields {
  return {
    ...composeTranslation(original, undefined, new Map()),
    language,
    translationOf: { _type: 'reference', _ref: original._id },
    translationStatus: 'in-work',
    madeFrom: [],
  }
}
