/** A tab of a form. */
interface Group {
  readonly name: string
  readonly title: string
  readonly default?: boolean
}

const CONTENT: Group = { name: 'content', title: 'Content', default: true }
const AUDIENCE: Group = { name: 'audience', title: 'Who it is for' }
const FILTERS: Group = { name: 'filters', title: 'More filters' }
const LAST: readonly Group[] = [
  { name: 'sources', title: 'Sources and licence' },
  { name: 'review', title: 'Review' },
]

/** The tabs of every form in the Studio, in this order. The first has what an editor needs to begin. */
export const GROUPS: Group[] = [CONTENT, AUDIENCE, ...LAST]

/** The same with further tabs after the first, for a type whose fields would make it longer than a dozen. */
export function groupsWith(...more: readonly Group[]): Group[] {
  return [CONTENT, ...more, AUDIENCE, ...LAST]
}

/** The tabs of a resource, which has more labels than other types. @param more further tabs after the first. */
export function resourceGroups(...more: readonly Group[]): Group[] {
  return [CONTENT, ...more, AUDIENCE, FILTERS, ...LAST]
}
