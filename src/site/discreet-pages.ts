import type { PageLink } from '../domain/page-link.ts'
import { contentPage } from './doors.ts'
import type { PageContext } from './page-context.ts'

/** Parts of the hub that somebody opens who may be in danger herself. */
const PARTS = [
  'act-now',
  'is-this-you',
  'rights',
  'before-you-travel',
  'show',
  'stay-safe-online',
  'offline',
  'helplines',
  'who-passes-on-what',
]

/**
 * Whether a page is for somebody who may be in danger herself: it offers no letter to the editors, which would lie with the
 * title of the page among her own, and the history of the browser lists it under a title that says nothing of it.
 * @param part the address of the page without the language.
 */
export function isDiscreet(part: string): boolean {
  return PARTS.includes(part.split('/')[0] ?? '')
}

/** The page to which a discreet one leads for mistakes; none where the hub has no address for them, or no such page. */
export function pageForMistakes(context: PageContext): readonly PageLink[] {
  return context.site.proposeTo === undefined ? [] : contentPage('about', context)
}
