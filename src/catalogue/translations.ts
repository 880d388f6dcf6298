import { isInActNow } from '../../sanity-studio/model/translation-units/in-act-now.ts'
import { hasLosses } from '../../sanity-studio/model/translation-units/losses.ts'
import { summarise } from '../../sanity-studio/model/translation-units/state.ts'
import { BASE_LANGUAGE } from '../domain/base-language.ts'
import type { LocaleInfo } from '../domain/locale-info.ts'
import { isRecord } from '../domain/is-record.ts'
import { memoizeByPair } from '../domain/memoize.ts'
import type { ContentDocument } from './source/source.ts'

/** What readers are told of a translation. */
export type TranslationNote = Pick<LocaleInfo, 'isUnchecked' | 'checked' | 'changedOn'>

/** The id of the document of which one is a translation; undefined for an original. */
export function originalOf({ translationOf }: ContentDocument): string | undefined {
  const id = isRecord(translationOf) ? translationOf['_ref'] : undefined
  return typeof id === 'string' ? id : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What readers are told of a translation beside its original. The day of a change is that of the original's last one. */
export const noteOf = memoizeByPair((original: ContentDocument, translation: ContentDocument): TranslationNote => {
  const summary = summarise(original, translation)
  const { checkedBy: by, checkedOn: on } = summary
  const changedOn = textOf(original['_updatedAt']).slice(0, 10)
  return {
    isUnchecked: translation['translationStatus'] === 'machine-unchecked',
    ...(translation['translationStatus'] === 'checked' && by && on && { checked: { by, on } }),
    ...(summary.state === 'changed' && changedOn !== '' && { changedOn }),
  }
})

/** How far the texts of a language are: how many documents it has, and what is known of them. */
export interface LanguageProgress {
  readonly language: string
  readonly texts: number
  /** A machine’s drafts that nobody has read. */
  readonly drafts: number
  /** Those whose English has changed since. */
  readonly changed: number
  /** Those that a person has read who speaks the language, and the names of these people. */
  readonly read: number
  readonly readers: readonly string[]
}

/**
 * How far each language is.
 * @param documents published ones.
 */
export function progressOf(
  documents: readonly ContentDocument[],
  languages: readonly string[],
): readonly LanguageProgress[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return languages.map((language) => {
    const notes = documents.flatMap((document) => {
      const original = byId.get(originalOf(document) ?? '')
      return original === undefined || document['language'] !== language ? [] : [noteOf(original, document)]
    })
    const checks = notes.flatMap(({ checked }) => checked ?? [])
    return {
      language,
      texts: notes.length,
      drafts: notes.filter(({ isUnchecked }) => isUnchecked).length,
      changed: notes.filter(({ changedOn }) => changedOn !== undefined).length,
      read: checks.length,
      readers: [...new Set(checks.map(({ by }) => by))].sort(),
    }
  })
}

const meaningOf = memoizeByPair((original: ContentDocument, translation: ContentDocument) => ({
  isLost: hasLosses(original, translation),
}))

/** Whether the settings hold back what no speaker of its language has checked. */
export function hidesUnchecked(documents: readonly ContentDocument[]): boolean {
  return documents.some(
    ({ _type, language, hideUncheckedTranslations }) =>
      _type === 'siteSettings' && language === BASE_LANGUAGE && hideUncheckedTranslations === true,
  )
}

/** Why readers get the English text in the place of a translation. */
export type WhyNotShown = 'unchecked' | 'lost'

/**
 * Why readers do not see a translation; undefined where they do, and for originals. A machine's draft is held back where the
 * settings say so; what Act now shows is also held back where a number, a “not” or a name was lost in it.
 */
export function whyNotShown(
  document: ContentDocument,
  byId: ReadonlyMap<string, ContentDocument>,
  hidesDrafts: boolean,
): WhyNotShown | undefined {
  const original = byId.get(originalOf(document) ?? '')
  if (original === undefined) return undefined
  if (hidesDrafts && document['translationStatus'] === 'machine-unchecked') return 'unchecked'
  return isInActNow(document._type) && meaningOf(original, document).isLost ? 'lost' : undefined
}

/** The documents that readers see: all but the translations that are held back. */
export interface ShownDocuments {
  readonly documents: readonly ContentDocument[]
  /** Those that open their language: settings stay open for their language also where their own words are held back. */
  readonly settings: readonly ContentDocument[]
}

/** Leaves out the translations that are held back. */
export function shownOf(documents: readonly ContentDocument[]): ShownDocuments {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const hidesDrafts = hidesUnchecked(documents)
  const reasons = new Map(documents.map((document) => [document, whyNotShown(document, byId, hidesDrafts)]))
  const settings = documents.filter(({ _type }) => _type === 'siteSettings')
  const shown = documents.filter((document) => reasons.get(document) === undefined)
  return {
    documents: shown.length === documents.length ? documents : shown,
    settings: settings.filter((document) => reasons.get(document) !== 'unchecked'),
  }
}
