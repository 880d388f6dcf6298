import { memoizeByObject } from '../domain/memoize.ts'
import { fieldsOf, type Field } from './fields.ts'

/** One table of the data: the types of documents that are in it. */
export interface DataSet {
  /** The first part of its files’ names. */
  readonly name: string
  readonly title: string
  readonly types: readonly string[]
}

/** All tables, in the order in which pages list them. Titles are English, as the data are. */
export const DATA_SETS: readonly DataSet[] = [
  { name: 'helplines', title: 'Helplines', types: ['helpline'] },
  { name: 'signs', title: 'Signs', types: ['sign'] },
  { name: 'rights', title: 'Rights at work', types: ['rightsAnswer'] },
  { name: 'laws', title: 'Laws and their duties', types: ['law'] },
  { name: 'resources', title: 'Resources', types: ['guide', 'policy', 'training', 'externalResource'] },
  { name: 'cases', title: 'Real cases', types: ['case'] },
  { name: 'topics', title: 'Topics', types: ['topic'] },
  { name: 'organisations', title: 'Organisations', types: ['organisation'] },
]

/** All fields of a table, each once. */
export const columnsOf: (set: DataSet) => readonly Field[] = memoizeByObject(({ types }: DataSet) => {
  const byName = new Map<string, Field>()
  for (const field of types.flatMap(fieldsOf)) if (!byName.has(field.name)) byName.set(field.name, field)
  return [...byName.values()]
})
