import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'

function isTranslation({ translationOf }: ContentDocument): boolean {
  return isRecord(translationOf)
}

/**
 * Adds site settings for languages that have translations and are not open to readers yet, so that their pages can be
 * previewed: the settings of the English hub under the name of the language. Builds for readers never see them.
 */
export function openLanguages(documents: readonly ContentDocument[]): readonly ContentDocument[] {
  const settings = documents.filter(({ _type }) => _type === 'siteSettings')
  const english = settings.find((document) => document['language'] === BASE_LANGUAGE && !isTranslation(document))
  if (english === undefined) return documents
  const open = new Set(settings.map(({ language }) => language))
  const begun = new Set(
    documents.filter(isTranslation).flatMap(({ language }) => (typeof language === 'string' ? language : [])),
  )
  const added = [...begun]
    .filter((language) => !open.has(language))
    .map((language) => ({
      ...english,
      _id: `${english._id}-preview-${language}`,
      language,
      translationOf: { _type: 'reference', _ref: english._id },
    }))
  return [...documents, ...added]
}
