import type { Choice } from '../../form/chips.tsx'
import type { Hub } from '../../../model/pasted/hub-knowledge.ts'
import type { LinkRow } from '../../../model/pasted/link-row.ts'
import { namesOfList } from '../../../model/schema-decoration/value-names.ts'
import { RESOURCE_LANGUAGES } from '../../../model/schema/vocabularies/languages.ts'
import { JURISDICTIONS } from '../../../model/schema/vocabularies/organisations.ts'
import { KINDS } from '../../../model/schema/vocabularies/resources.ts'

/** The fields of a row that take several values, with their headings, and what one value is. */
export const LISTS = [
  { field: 'topics', heading: 'Topics', addOne: 'a topic' },
  { field: 'roles', heading: 'Jobs', addOne: 'a job' },
  { field: 'jurisdictions', heading: 'Countries', addOne: 'a country' },
  { field: 'languages', heading: 'Languages', addOne: 'a language' },
] as const

/** A field that takes several values. */
export type ListField = (typeof LISTS)[number]['field']

/** What the cells of a row offer to choose from. */
export type Choices = Readonly<Record<'kind' | ListField, readonly Choice[]>>

/** Among the jobs, stands for “For every job”, which is a field of its own. */
const EVERY_JOB = 'every-job'

/** The values of a row as its cell shows them. */
export function valuesOf(row: LinkRow, field: ListField): readonly string[] {
  return field === 'roles' && row.forEveryJob ? [EVERY_JOB, ...row.roles] : row[field]
}

/** What the values of a cell mean for its row. */
export function withValues(field: ListField, values: readonly string[]): Partial<LinkRow> {
  if (field !== 'roles') return { [field]: values }
  return { roles: values.filter((job) => job !== EVERY_JOB), forEveryJob: values.includes(EVERY_JOB) }
}

function named(values: readonly string[]): readonly Choice[] {
  const names = namesOfList(values)
  return values.map((value) => ({ value, title: names?.get(value) ?? value }))
}

/** The choices of all rows: the vocabularies of the schema, and the hub's topics and jobs. */
export function toChoices({ topics, roles }: Hub): Choices {
  const labels = (list: Hub['topics']) => list.map(({ id, title }) => ({ value: id, title }))
  return {
    kind: named(KINDS),
    topics: labels(topics),
    roles: [{ value: EVERY_JOB, title: 'For every job' }, ...labels(roles)],
    jurisdictions: named(JURISDICTIONS),
    languages: named(RESOURCE_LANGUAGES),
  }
}
