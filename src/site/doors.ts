import type { Brand } from '../domain/brand.ts'
import type { PageLink } from '../domain/page-link.ts'
import { partPath } from '../domain/paths.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { isClosed, pathTo } from './english-parts.ts'
import type { PageContext } from './page-context.ts'

/** One of the ways into the hub: the same words in the header, the menu and the foot of every page. */
export interface Door {
  readonly title: MessageKey
  /** Its own page, below the home page of a language. */
  readonly part: string
  /** What stands below it in the menu: a message and its part, or a page of the content, under its own title. */
  readonly links: readonly (readonly [title: MessageKey, part: string] | string)[]
  /** The other pages that are behind it, by the first part of their addresses. */
  readonly pages: readonly string[]
}

const TRAINING = 'training'

/** Everything that is behind no other door is in the library. */
const LIBRARY: Door = {
  title: 'door.library',
  part: 'resources',
  links: [
    ['resources.title', 'browse'],
    ['topics.title', 'topics'],
    ['organisations.title', 'organisations'],
    ['changes.title', 'changes'],
  ],
  pages: [],
}

/** A way that only a hub has that puts it first. */
const PAPERS: Door = { title: 'menu.papers', part: 'papers', links: [], pages: [] }

/** Those of every hub, in the order of doors.svg; that of the papers comes behind them. */
const DOORS: readonly Door[] = [
  {
    title: 'act.title',
    part: 'act-now',
    links: [
      ['act.more', 'what-to-do'],
      ['help.whenYouCall', 'act-now#when-you-call'],
      ['menu.helplines', 'helplines'],
      ['show.title', 'show'],
      'for-guests',
    ],
    pages: ['what-to-do', 'helplines', 'show', 'referral', 'who-passes-on-what', 'for-guests'],
  },
  {
    title: 'nav.signs',
    part: 'signs',
    links: [
      ['week.title', 'signs/this-week'],
      ['menu.cards', 'posters'],
    ],
    pages: ['jobs'],
  },
  {
    title: 'door.rights',
    part: 'rights',
    links: [['you.title', 'is-this-you'], 'stay-safe-online'],
    pages: ['is-this-you', 'before-you-travel', 'stay-safe-online'],
  },
  {
    title: 'door.hotel',
    part: 'start',
    links: [
      ['menu.papers', 'papers'],
      ['menu.law', 'laws'],
      ['partnerships.title', 'partnerships'],
      ['menu.measure', 'impact'],
    ],
    pages: [
      'papers',
      'model-hotels',
      'policies',
      'laws',
      'duties',
      'partnerships',
      'impact',
      'figures',
      'price-of-an-hour',
      'phases',
    ],
  },
  { title: 'door.training', part: TRAINING, links: [['menu.posters', 'posters']], pages: ['posters', 'sheet'] },
  LIBRARY,
]

/** The doors in the order of a hub: Act now, then those that it puts first in its order, then the others. */
export function doorsOf({ firstDoors = [], closedParts = [] }: Brand = {}): readonly Door[] {
  const [act, ...others] = DOORS.filter(({ part }) => !closedParts.includes(part))
  const choice = closedParts.includes(PAPERS.part) ? others : [...others, PAPERS]
  const first = firstDoors.flatMap((part) => choice.filter((door) => door.part === part))
  return act === undefined ? [] : [act, ...first, ...others.filter((door) => !first.includes(door))]
}

/** The places of the doors of a hub in doors.svg, from 0 to 1: none where doors.css has them, which are those of every hub. */
export function doorIcons(brand: Brand): readonly number[] {
  const all = [...DOORS, PAPERS]
  const places = doorsOf(brand).map((door) => all.indexOf(door) / all.length)
  const hasOwn = places.length > DOORS.length || places.some((place, at) => place !== at / all.length)
  return hasOwn ? places : []
}

/** The door that a page is behind; undefined for the home page and the one for what is not found. @param part its address. */
export function doorOf(part: string, { firstDoors = [] }: Brand = {}): Door | undefined {
  const first = part.split('/')[0] ?? ''
  if (['', '404'].includes(first)) return undefined
  if (first === PAPERS.part && firstDoors.includes(first)) return PAPERS
  return DOORS.find((door) => door.part === first || door.pages.includes(first)) ?? LIBRARY
}

/** The link to a door itself. */
export function doorLink({ title, part }: Door, context: PageContext): PageLink {
  return { title: context.t(title), path: pathTo(part, context) }
}

/** A page of the content by its address; none where the hub does not have it. */
export function contentPage(slug: string, { pages }: PageContext): readonly PageLink[] {
  return pages.filter(({ path }) => path.endsWith(`/${slug}/`))
}

/** What stands below a door in the menu: below that of trainings the shortest first. */
export function menuLinks({ part, links }: Door, context: PageContext): readonly PageLink[] {
  const { t, trainings, site } = context
  const doors = doorsOf(site.brand).map((door) => door.part)
  const own = links.flatMap((link) => {
    if (typeof link === 'string') return contentPage(link, context)
    if (isClosed(link[1], context) || doors.includes(link[1])) return []
    const [page = '', ...anchor] = link[1].split('#')
    return [{ title: t(link[0]), path: [pathTo(page, context), ...anchor].join('#') }]
  })
  if (part !== TRAINING) return own
  const record = trainings.slice(0, 1).map(({ path }) => ({ title: t('menu.record'), path: `${path}record/` }))
  return [...trainings, ...own, ...record]
}

/** The small links at the end of every page. */
export function footLinks(context: PageContext): readonly PageLink[] {
  const use = { title: context.t('offline.title'), path: partPath(context.language, 'offline') }
  return [...['about', 'privacy', 'accessibility'].flatMap((slug) => contentPage(slug, context)), use]
}
