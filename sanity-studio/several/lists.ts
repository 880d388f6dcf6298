import { groupsOf } from '../desk/by-risk.ts'
import { DESK, ofTypes } from '../desk/lists.ts'
import { isWrittenByActions } from '../rules/studio-types.ts'
import { schemaTypes } from '../schemaTypes/index.ts'

/** A list of documents from which several can be chosen. */
export interface ChoiceList {
  readonly id: string
  readonly title: string
  /** GROQ, in the perspective of drafts, with the parameters of the desk. */
  readonly filter: string
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
  filter: `${ofTypes(TYPES.map(({ name }) => name))} && coalesce(_originalId, _id) in path("drafts.**")`,
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

/** GROQ for the rows of a list. */
export function rowsQuery({ filter }: ChoiceList): string {
  return `*[${filter}] | order(lower(title) asc)[0...${MOST_ROWS}]{
    _id, _type, title, language, lastReviewed, "isDraft": coalesce(_originalId, _id) in path("drafts.**")
  }`
}
