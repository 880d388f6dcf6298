import type { Choice } from '../../form/chips.tsx'
import type { Hub } from '../../../model/pasted/hub-knowledge.ts'
import { namesOfList } from '../../../model/schema-decoration/value-names.ts'
import { JURISDICTIONS, KINDS, RESOURCE_LANGUAGES } from '../../../model/schema/vocabularies.ts'

/** What the cells of a row offer to choose from. */
export interface Choices {
  readonly kinds: readonly Choice[]
  readonly topics: readonly Choice[]
  readonly roles: readonly Choice[]
  readonly places: readonly Choice[]
  readonly languages: readonly Choice[]
}

/** Among the jobs, stands for “For every job”, which is a field of its own. */
export const EVERY_JOB = 'every-job'

function named(values: readonly string[]): readonly Choice[] {
  const names = namesOfList(values)
  return values.map((value) => ({ value, title: names?.get(value) ?? value }))
}

/** The choices of all rows: the vocabularies of the schema, and the hub's topics and jobs. */
export function toChoices({ topics, roles }: Hub): Choices {
  const labels = (list: Hub['topics']) => list.map(({ id, title }) => ({ value: id, title }))
  return {
    kinds: named(KINDS),
    topics: labels(topics),
    roles: [{ value: EVERY_JOB, title: 'For every job' }, ...labels(roles)],
    places: named(JURISDICTIONS),
    languages: named(RESOURCE_LANGUAGES),
  }
}
