import type { SearchGroup, SearchHit } from '../../search/model.ts'

/** The groups of results, in their order. */
export const GROUP_NAMES = [
  'resources',
  'rights',
  'signs',
  'helplines',
  'laws',
  'organisations',
  'topics',
  'pages',
] as const

export type GroupName = (typeof GROUP_NAMES)[number]

/** The group of each kind of document. A kind without one would not be shown below the best results. */
const GROUP_OF: Readonly<Record<SearchGroup, GroupName>> = {
  resource: 'resources',
  right: 'rights',
  sign: 'signs',
  helpline: 'helplines',
  law: 'laws',
  organisation: 'organisations',
  topic: 'topics',
  role: 'topics',
  page: 'pages',
}

/** All results, or those of one group. */
export type ChosenGroup = GroupName | 'all'

/** The group of a name; all for a name that is none. */
export function toGroup(name: string | undefined): ChosenGroup {
  return GROUP_NAMES.find((known) => known === name) ?? 'all'
}

/** The results of a group. */
export function hitsIn(hits: readonly SearchHit[], group: ChosenGroup): readonly SearchHit[] {
  return group === 'all' ? hits : hits.filter(({ card }) => GROUP_OF[card.group] === group)
}
