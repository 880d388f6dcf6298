import type { Evidence, Source } from './evidence.ts'

const DAY = 24 * 60 * 60 * 1000

/** The longest that a check may hold, in days. */
const A_YEAR = 365

function keyOf({ url, publisher, citation, dated }: Source): string {
  return `${url ?? `${publisher}, ${citation ?? ''}`} ${dated ?? ''}`
}

/**
 * When a page was checked and for how long that holds: it is due as soon as the first of its facts is,
 * each by its own interval. One that nobody checked makes the whole page unchecked.
 */
function mergeChecks(facts: readonly Evidence[]): Pick<Evidence, 'lastReviewed' | 'reviewEveryDays'> {
  const checks = facts.flatMap(({ lastReviewed, reviewEveryDays }) =>
    lastReviewed === undefined ? [] : { day: lastReviewed, holds: Math.min(A_YEAR, reviewEveryDays) },
  )
  const [oldest] = checks.map(({ day }) => day).sort()
  if (oldest === undefined || checks.length < facts.length) {
    return {
      lastReviewed: undefined,
      reviewEveryDays: Math.min(A_YEAR, ...facts.map(({ reviewEveryDays }) => reviewEveryDays)),
    }
  }
  const due = checks.map(({ day, holds }) => Date.parse(day) / DAY + holds)
  return { lastReviewed: oldest, reviewEveryDays: Math.min(...due) - Date.parse(oldest) / DAY }
}

/** The sources behind several facts on one page: each once, in order, with the newest date any bears. */
export function mergeSources(facts: readonly Evidence[]): Evidence {
  const sources = facts.flatMap((fact) => fact.sources)
  const unique = new Map(sources.map((source) => [keyOf(source), source]))
  const seen = facts.flatMap(({ sourceSeen }) => (sourceSeen === undefined ? [] : [sourceSeen])).sort()
  return {
    sources: [...unique.values()],
    sourceSeen: seen.at(-1),
    ...mergeChecks(facts),
    ...(facts.some(({ isReadByOne }) => isReadByOne) && { isReadByOne: true }),
  }
}

/** More marks behind a statement would be longer than what they mark. */
export const MOST_MARKS = 2

/** The id of a source in the list of a page, to which the marks of statements lead. */
export function sourceId(number: number): string {
  return `source-${number}`
}

/** The numbers, from 1, that the sources of one fact have in the list of its page; none for a source that is not in it. */
export function sourceNumbers(fact: Pick<Evidence, 'sources'>, page: Pick<Evidence, 'sources'>): readonly number[] {
  const keys = page.sources.map(keyOf)
  return fact.sources.map((source) => keys.indexOf(keyOf(source)) + 1).filter((number) => number > 0)
}
