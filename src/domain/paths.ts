import { BASE_LANGUAGE } from './base-language.ts'

/** The first part of the address of each kind of document that has a page of its own. */
const SECTIONS = {
  guide: 'guides',
  policy: 'papers',
  training: 'training',
  externalResource: 'resources',
  topic: 'topics',
  role: 'jobs',
  law: 'laws',
  organisation: 'organisations',
  rightsAnswer: 'rights',
  partnership: 'partnerships',
  referralRoute: 'referral',
  case: 'cases',
  modelHotel: 'model-hotels',
} as const

export type SectionType = keyof typeof SECTIONS

/** The address of a language's home page: / for the base language, /ar/ for Arabic. */
export function homePath(language: string): string {
  return language === BASE_LANGUAGE ? '/' : `/${language.toLowerCase()}/`
}

/** The address of a part of the hub in a language. `part` has no slashes at its ends. */
export function partPath(language: string, part: string): string {
  return `${homePath(language)}${part}/`
}

/**
 * Whether a link on a page leads to the page in the base language, because the hub has none in that of the page.
 * @param path of a link: an address outside the hub is none of it.
 */
export function isEnglishInstead(path: string, language: string): boolean {
  return path.startsWith('/') && !path.startsWith(homePath(language))
}

/** The address of a document's page in the language in which it is written. */
export function documentPath(language: string, type: SectionType, slug: string): string {
  return partPath(language, `${SECTIONS[type]}/${slug}`)
}
