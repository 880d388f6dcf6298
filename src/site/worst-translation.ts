import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { localeInfoOf, worstOf, type LocaleInfo } from '../domain/locale-info.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import type { Site } from '../domain/site.ts'

function isText(value: object): value is LocaleInfo {
  return 'isUnchecked' in value && 'isFallback' in value && 'language' in value
}

/** One object for each state, so that equal ones are found at a glance. */
const states = new Map<string, LocaleInfo>()

function stateOf(text: LocaleInfo): LocaleInfo {
  const own = localeInfoOf(text)
  const name = JSON.stringify(own)
  const state = states.get(name) ?? own
  states.set(name, state)
  return state
}

/** The different states of the texts in plain data. Objects must not change once they were asked: each is read only once. */
const statesIn: (value: object) => readonly LocaleInfo[] = memoizeByObject((value: object) => {
  const inside = Object.values(value).flatMap((field: unknown) =>
    typeof field === 'object' && field !== null ? statesIn(field) : [],
  )
  return [...new Set([...(isText(value) ? [stateOf(value)] : []), ...inside])]
})

/**
 * The worst state of all texts that a page shows: found in the page’s own data, so that none can be forgotten.
 * A link has no state: the page to which it leads says its own.
 * @param shown what the page is made of: plain data, in which each text has its state.
 * @param language BCP 47 tag of the page.
 */
export function stateOfTexts(shown: object, language: string): LocaleInfo {
  return worstOf(language === BASE_LANGUAGE ? [] : statesIn(shown), language)
}

/** The state of the words and the numbers that are on every page of a language. */
export function stateOfSite(site: Site, language: string): LocaleInfo {
  // Without settings of its own a language has an interface of which nobody has spoken.
  const interfaceWords = { language, isFallback: false, isUnchecked: true }
  return stateOfTexts(site.isFallback ? [site, interfaceWords] : site, language)
}
