import type { Fields } from '../../../sanity-studio/model/rules/fields.ts'
import { fingerprint } from '../../../sanity-studio/model/rules/units/fingerprint.ts'
import { importanceOf } from '../../../sanity-studio/model/translation-units/importance.ts'
import { DOCUMENT_SHAPES } from '../../../sanity-studio/model/translation-units/shape.ts'
import { compareUnits } from '../../../sanity-studio/model/translation-units/state.ts'
import { beginTranslation } from '../../../sanity-studio/model/translation-units/update.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import { isPublishedId } from '../../catalogue/source/published.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import type { XliffDocument } from './xliff.ts'

/** A published English document, and its translation into a language: the draft where there is one. */
export interface TranslationPair {
  readonly original: ContentDocument
  readonly translation: ContentDocument | undefined
}

function originalOf({ translationOf }: ContentDocument): unknown {
  return isRecord(translationOf) ? translationOf['_ref'] : undefined
}

/** The published English documents that are translated, the most important first, each with its translation. */
export function pairDocuments(documents: readonly ContentDocument[], language: string): readonly TranslationPair[] {
  const translations = new Map<unknown, ContentDocument>()
  for (const document of documents) {
    const original = document['language'] === language ? originalOf(document) : undefined
    if (original === undefined) continue
    // A draft takes the place of what is published.
    if (!isPublishedId(document._id) || !translations.has(original)) translations.set(original, document)
  }
  return documents
    .filter(
      ({ _id, _type, language: own }) => isPublishedId(_id) && own === BASE_LANGUAGE && DOCUMENT_SHAPES.has(_type),
    )
    .filter((document) => originalOf(document) === undefined)
    .map((original) => ({ original, translation: translations.get(original._id) }))
    .sort(
      (a, b) =>
        importanceOf(a.original._type) - importanceOf(b.original._type) || (a.original._id < b.original._id ? -1 : 1),
    )
}

/** The work to do in a language: for each document the texts that are missing, copied, not compared or changed since. */
export function toTranslate(documents: readonly ContentDocument[], language: string): readonly XliffDocument[] {
  return pairDocuments(documents, language).flatMap(({ original, translation }) => {
    const fields: Fields = translation ?? beginTranslation(original, language)
    const units = compareUnits(original, fields)
      .filter(({ state }) => state !== 'good')
      .map(({ path, label, text, value, state, translation: target }) => ({
        path,
        hash: fingerprint(value) ?? '',
        label,
        source: text,
        target: state === 'changed' || state === 'unknown' ? target : undefined,
      }))
    return units.length === 0
      ? []
      : [{ id: original._id, title: String(original['title']), source: BASE_LANGUAGE, units }]
  })
}
