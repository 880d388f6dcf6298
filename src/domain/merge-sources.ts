import type { Evidence, Source } from './evidence.ts'

function placeOf({ url, publisher, citation }: Source): string {
  return url ?? `${publisher}, ${citation ?? ''}`
}

/** The sources behind several facts on one page: each once, in order, with the newest date any bears. */
export function mergeSources(facts: readonly Evidence[]): Evidence {
  const sources = facts.flatMap((fact) => fact.sources)
  const unique = new Map(sources.map((source) => [`${placeOf(source)} ${source.dated ?? ''}`, source]))
  const seen = facts.flatMap(({ sourceSeen }) => (sourceSeen === undefined ? [] : [sourceSeen])).sort()
  const reviewed = facts.map(({ lastReviewed }) => lastReviewed)
  // A page is as fresh as its stalest fact: one that nobody checked makes the whole page unchecked.
  const oldest = reviewed.includes(undefined) ? undefined : reviewed.sort()[0]
  return {
    sources: [...unique.values()],
    sourceSeen: seen.at(-1),
    lastReviewed: oldest,
    reviewEveryDays: Math.min(365, ...facts.map(({ reviewEveryDays }) => reviewEveryDays)),
  }
}
