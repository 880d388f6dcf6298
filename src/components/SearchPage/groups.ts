import type { SearchGroup, SearchHit } from '../../search/model.ts'

/** The groups of results in their order, each with the kinds of documents in it. */
export const GROUPS = {
  resources: ['resource'],
  signs: ['sign'],
  helplines: ['helpline'],
  laws: ['law'],
  organisations: ['organisation'],
  topics: ['topic', 'role'],
  pages: ['page'],
} as const satisfies Record<string, readonly SearchGroup[]>

export type GroupName = keyof typeof GROUPS

export const GROUP_NAMES: readonly GroupName[] = [
  'resources',
  'signs',
  'helplines',
  'laws',
  'organisations',
  'topics',
  'pages',
]

/** All results, or those of one group. */
export type ChosenGroup = GroupName | 'all'

/** The group of a name; all for a name that is none. */
export function toGroup(name: string | undefined): ChosenGroup {
  return GROUP_NAMES.find((known) => known === name) ?? 'all'
}

/** The results of a group. */
export function hitsIn(hits: readonly SearchHit[], group: ChosenGroup): readonly SearchHit[] {
  return group === 'all' ? hits : hits.filter(({ card }) => GROUPS[group].some((name) => name === card.group))
}
