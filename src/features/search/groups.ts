import type { SearchGroup, SearchHit } from '../../search/model.ts'

/** The groups of results, in their order. */
export const GROUP_NAMES = [
  'resources',
  'rights',
  'signs',
  'helplines',
  'laws',
  'organisations',
  'partnerships',
  'topics',
  'pages',
] as const

export type GroupName = (typeof GROUP_NAMES)[number]

/** The group of each kind of document. */
const GROUP_OF: Readonly<Record<SearchGroup, GroupName>> = {
  resource: 'resources',
  right: 'rights',
  sign: 'signs',
  helpline: 'helplines',
  law: 'laws',
  organisation: 'organisations',
  partnership: 'partnerships',
  topic: 'topics',
  role: 'topics',
  page: 'pages',
  case: 'pages',
}

/** All results, or those of one group. */
export type ChosenGroup = GroupName | 'all'

/** The group of a name; all for a name that is none. */
export function toGroup(name: string | undefined): ChosenGroup {
  return GROUP_NAMES.find((known) => known === name) ?? 'all'
}

/** How many results are shown at first, and how many more each time. */
export const RESULTS_AT_ONCE = 10

/** The results of a group. */
export function hitsIn(hits: readonly SearchHit[], group: ChosenGroup): readonly SearchHit[] {
  return group === 'all' ? hits : hits.filter(({ card }) => GROUP_OF[card.group] === group)
}

/** The results that are shown of a group: the first ones, in the order in which the search found them. */
export function shownHits(hits: readonly SearchHit[], group: ChosenGroup, shown: number): readonly SearchHit[] {
  return hitsIn(hits, group).slice(0, shown)
}
