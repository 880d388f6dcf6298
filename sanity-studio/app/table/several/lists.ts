import { groupsOf } from '../../../model/desk/by-risk.ts'
import { DESK, IS_DRAFT } from '../../../model/desk/lists.ts'
import { ofTypes } from '../../../model/rules/groq-rule.ts'
import { isWrittenByActions } from '../../../model/rules/studio-types.ts'
import { schemaTypes } from '../../../model/schema/index.ts'
import type { RowList } from '../../structure/watch-rows.ts'

/** A list of documents from which several can be chosen. */
export interface ChoiceList extends RowList {
  readonly id: string
  readonly title: string
}

/** Lists under one heading. */
export interface ChoiceGroup {
  readonly title: string
  readonly lists: readonly ChoiceList[]
}

const TYPES = schemaTypes.flatMap((type) =>
  type.type === 'document' && !isWrittenByActions(type.name)
    ? [{ name: type.name, title: type.title ?? type.name }]
    : [],
)

const drafts: ChoiceList = {
  id: 'drafts',
  title: 'All drafts',
  filter: `${ofTypes(TYPES.map(({ name }) => name))} && ${IS_DRAFT}`,
}

const desk: readonly ChoiceList[] = DESK.flatMap((list) => [
  list,
  ...(list.byRisk === true
    ? groupsOf(list).map((group) => ({ ...group, title: `${list.title}: ${group.title}` }))
    : []),
])

/** All lists, those of the editor's desk first, with the ids that they have there. */
export const CHOICE_GROUPS: readonly ChoiceGroup[] = [
  { title: 'Editor’s desk', lists: [...desk, drafts] },
  { title: 'All of a type', lists: TYPES.map(({ name, title }) => ({ id: name, title, filter: ofTypes([name]) })) },
]

/** The list that an address names, else the first one. */
export function listOf(id: unknown): ChoiceList {
  const lists = CHOICE_GROUPS.flatMap((group) => group.lists)
  return lists.find((list) => list.id === id) ?? lists[0] ?? drafts
}

/** The most documents of a list that can be chosen: more than any list of a hub of volunteers has. */
export const MOST_ROWS = 2_000
