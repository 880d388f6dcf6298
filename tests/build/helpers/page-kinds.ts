import { FIRST_ROUND_TRIP } from './page-weight.ts'

const KB = 1024

/** The weight of HTML and style of a kind of page. */
interface Kind {
  /** The path without its language. */
  readonly pages: RegExp
  /** KB in Latin letters; others have two or three bytes in UTF-8. */
  readonly most: number
  /** What makes it heavier than a page that arrives in the first round trip. */
  readonly why: string
}

/** The kinds that may be heavier than FIRST_ROUND_TRIP; the first that fits holds. */
export const KINDS: readonly Kind[] = [
  {
    pages: /^helplines\/$/,
    most: 28.5,
    why: 'every number of thirteen countries, readable without a further request',
  },
  { pages: /^signs\/$/, most: 22.5, why: 'all signs, with what else each may be' },
  {
    pages: /^training\/[^/]+\/talk\/$/,
    most: 25,
    why: 'cards, cue sheet, handout and sign-in sheet, to print at once',
  },
  { pages: /^act-now\//, most: 20.25, why: 'all that somebody may need in danger, and its sheet of paper' },
  { pages: /^search\/$/, most: 18, why: 'the form, the filters, and the numbers' },
  { pages: /^training\/[^/]+\/learn\/$/, most: 17, why: 'every lesson for who has no script' },
  { pages: /^training\/[^/]+\/questions\/$/, most: 21, why: 'the whole pool of questions, and the sheet of answers' },
  { pages: /^papers\/$/, most: 15, why: 'every paper with its Word file, by purpose' },
  { pages: /^papers\/[^/]+\/$/, most: 22, why: 'the paper with its tables, its cover, the form of its facts' },
  { pages: /^(?:topics|browse)\/./, most: 17, why: '24 cards and every filter with its count' },
  { pages: /^browse\/$/, most: 16.5, why: '24 cards and every filter with its count' },
  { pages: /^posters\/$/, most: 17.25, why: 'a poster that prints without script, and cards to cut' },
  { pages: /^a-z\/$/, most: 13, why: 'every title from A to Z' },
  { pages: /^start\/$/, most: 17.5, why: 'the whole plan as a form' },
  { pages: /^(?:referral|partnerships)\/[^/]+\/$/, most: 17, why: 'who does what, and whom to call at each step' },
  { pages: /^impact\//, most: 17.5, why: 'each indicator with what it counts and how it misleads' },
  {
    pages: /^training\/(?:page\/\d+\/)?$/,
    most: 16.75,
    why: 'each session, and in a hub that has grown many courses of others',
  },
  { pages: /^training\/[^/]+\/stories\/$/, most: 15, why: 'every story with all its ways' },
  { pages: /^training\/[^/]+\/$/, most: 15.5, why: 'the whole session for who leads it' },
  {
    pages: /^(?:what-to-do|rights)\/$/,
    most: 13,
    why: 'three steps with their calls, to print on one sheet; every question about rights',
  },
  { pages: /^(?:duties|guides|jobs)\/[^/]+\/$/, most: 15.25, why: 'drawings of signs, or all the law of a country' },
]

/** Letters of two or three bytes make a page of the same words so many times heavier. */
const OF_OTHER_SCRIPT = 1.2
/** The words of other languages are longer than English ones. */
const OF_OTHER_LANGUAGE = 1.1

/** The part of a path after its language. */
export const withoutLanguage = (path: string) => path.replace(/^\/(?:[a-z]{2}(?:-[a-z]+)?\/)?(?=.*$)/, '')

/** Whether a page is written in letters of two or three bytes. */
export function isOfOtherScript(path: string): boolean {
  const language = /^\/([a-z]{2}(?:-[a-z]+)?)\//.exec(path)?.[1]
  return language !== undefined && new Intl.Locale(language).maximize().script !== 'Latn'
}

/** How many bytes of HTML and style the page at an address may have, after gzip. */
export function mostOf(path: string): number {
  const kind = KINDS.find(({ pages }) => pages.test(withoutLanguage(path)))
  if (kind === undefined) return FIRST_ROUND_TRIP
  const isEnglish = path === `/${withoutLanguage(path)}`
  return kind.most * KB * (isEnglish ? 1 : isOfOtherScript(path) ? OF_OTHER_SCRIPT : OF_OTHER_LANGUAGE)
}
