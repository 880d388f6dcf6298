import type { Card } from './resource.ts'

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length
}

function closeness(a: Card, b: Card): number {
  const topics = shared(a.topics, b.topics) / Math.sqrt(Math.max(1, a.topics.length * b.topics.length))
  const roles = shared(a.roles, b.roles) / Math.sqrt(Math.max(1, a.roles.length * b.roles.length))
  const sameAudience = shared(a.audience, b.audience) > 0 ? 0.2 : 0
  return 2 * topics + roles + sameAudience
}

/**
 * The resources nearest to one: by shared topics (counted double), jobs and audience, each against
 * how many either has, so that what is about everything is near to nothing in particular.
 */
export function relatedTo<T extends Card>(card: Card, all: readonly T[], most: number): readonly T[] {
  return all
    .filter((other) => other.id !== card.id && closeness(card, other) > 0.5)
    .map((other) => ({ other, score: closeness(card, other) }))
    .sort((a, b) => b.score - a.score || a.other.title.localeCompare(b.other.title, 'en'))
    .slice(0, most)
    .map(({ other }) => other)
}
