import { unitsOf } from '../../../sanity-studio/model/translation-units/units.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { isRecord } from '../../domain/is-record.ts'
import { prune, type Unwanted } from './prune.ts'

/** The id of the document of which one is a translation. */
export function originalOf({ translationOf }: ContentDocument): string | undefined {
  return isRecord(translationOf) ? String(translationOf['_ref']) : undefined
}

/** The keys of all entries of lists. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (!isRecord(value)) return []
  return [...(typeof value['_key'] === 'string' ? [value['_key']] : []), ...Object.values(value).flatMap(keysIn)]
}

/** The paths of what is translated, with its words. */
export function textsIn(document: ContentDocument): ReadonlyMap<string, string> {
  return new Map(unitsOf(document).map(({ path, text }) => [path, text]))
}

function pruneDocument(document: ContentDocument, unwanted: Unwanted): ContentDocument {
  return { ...prune(document, unwanted), _id: document._id, _type: document._type }
}

const NOTHING_UNWANTED: Unwanted = {
  target: (id) => id,
  isForeign: () => false,
  isGone: () => false,
  rename: (text) => text,
}

/** A translation of a pruned document; undefined where words of the original were changed, which it has still. */
function pruneTranslation(
  translation: ContentDocument,
  [original, pruned]: readonly [ContentDocument, ContentDocument],
  unwanted: Unwanted,
): ContentDocument | undefined {
  const renamed = pruneDocument(original, { ...NOTHING_UNWANTED, rename: unwanted.rename })
  const [before, after] = [textsIn(renamed), textsIn(pruned)]
  if ([...after].some(([path, text]) => before.get(path) !== text)) return undefined
  const kept = new Set(keysIn(pruned))
  const gone = new Set(keysIn(original).filter((key) => !kept.has(key)))
  const { madeFrom, translationOf, ...texts } = translation
  const made = Array.isArray(madeFrom) ? madeFrom.filter((one) => isRecord(one) && after.has(String(one['unit']))) : []
  return {
    ...pruneDocument(texts, { ...unwanted, isForeign: () => false, isGone: (key) => gone.has(key) }),
    translationOf,
    madeFrom: made,
  }
}

/** Puts the name of a new hub in the place of that of the first. */
export function renaming(documents: readonly ContentDocument[], name: string): (text: string) => string {
  const first = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  return (text) => text.replaceAll(String(first?.['title']), name)
}

/**
 * Documents as another hub has them, with their translations.
 * @param documents all of the first content.
 * @param languages of the translations.
 */
export function withTranslations(
  originals: readonly ContentDocument[],
  documents: readonly ContentDocument[],
  languages: readonly string[],
  unwantedIn: (original: ContentDocument) => Unwanted,
): readonly ContentDocument[] {
  const byOriginal = Map.groupBy(documents, originalOf)
  return originals.flatMap((original) => {
    const unwanted = unwantedIn(original)
    const pruned = pruneDocument(original, unwanted)
    const translations = byOriginal.get(original._id) ?? []
    const wanted = translations.filter(({ language }) => languages.includes(String(language)))
    return [pruned, ...wanted.flatMap((one) => pruneTranslation(one, [original, pruned], unwanted) ?? [])]
  })
}
