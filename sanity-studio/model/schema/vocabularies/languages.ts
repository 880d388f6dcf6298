import { ADDED_LANGUAGES, BASE_LANGUAGE } from '../../../../src/domain/base-language.ts'

/** BCP 47 tags of the languages in which this project writes the interface, English first. */
export const LANGUAGES = ['en', 'pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans'] as const

/** BCP 47 tags of the languages of this hub, that of its originals first. */
export const HUB_LANGUAGES: readonly string[] = [
  ...new Set([BASE_LANGUAGE, ...LANGUAGES, ...ADDED_LANGUAGES.split(' ').filter((tag) => tag !== '')]),
]

/**
 * BCP 47 tags of languages in which resources of other publishers exist. Wider than LANGUAGES:
 * a Dutch leaflet can be listed before the hub itself speaks Dutch.
 */
// prettier-ignore
export const RESOURCE_LANGUAGES: readonly string[] = [
  ...new Set([
    ...LANGUAGES,
    'bg', 'bn', 'cs', 'da', 'de', 'el', 'et', 'fr', 'ga', 'hr', 'it', 'lt', 'lv', 'nl',
    ...HUB_LANGUAGES,
  ]),
]

export const TRANSLATION_STATUSES = ['original', 'in-work', 'checked', 'machine-unchecked'] as const
