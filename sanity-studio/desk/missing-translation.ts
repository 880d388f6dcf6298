import type { DeskDocument, DeskList } from './desk-list.ts'
import { ofTypes } from './of-types.ts'

/** What readers read. Site settings are not here: with them a language begins. */
export const TRANSLATED_TYPES = [
  ...['guide', 'policy', 'training', 'externalResource', 'topic', 'role', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'statistic', 'page'],
]

function refOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_ref' in value ? value._ref : undefined
}

function hasTranslation(original: DeskDocument, language: string, all: readonly DeskDocument[]): boolean {
  return all.some((other) => refOf(other['translationOf']) === original._id && other['language'] === language)
}

/** English originals that are not there yet in a language that the hub has begun to speak. */
export const missingTranslation: DeskList = {
  id: 'missing-translation',
  title: 'Missing translation',
  todo: 'Translate it into every language that has site settings.',
  filter: `${ofTypes(TRANSLATED_TYPES)} && count($languages) > 0 && language == "en" && !defined(translationOf) &&
    count(array::unique(*[translationOf._ref == ^._id && language in $languages].language)) < count($languages)`,
  holds: (document, { languages }, all) =>
    TRANSLATED_TYPES.includes(document._type) &&
    document['language'] === 'en' &&
    refOf(document['translationOf']) === undefined &&
    languages.some((language) => !hasTranslation(document, language, all)),
}
