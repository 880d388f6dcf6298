/** What a grade is worth: an answer of grade 3 as much as seven of grade 1. */
function gain(grade: number): number {
  return 2 ** grade - 1
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)
}

/**
 * Normalised discounted cumulative gain of the first `depth` results: 1 where the best answers come
 * first, 0 where none is among them. What has no grade is worth nothing, and a repeated result too.
 */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>, depth = 10): number {
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth)
  const seen = [...new Set(found)].slice(0, depth).map((id) => grades.get(id) ?? 0)
  const best = discounted(ideal)
  return best === 0 ? 0 : discounted(seen) / best
}

/** One by the place of the first wanted result: 1, 1/2, 1/3 … and 0 where there is none. */
export function reciprocalRank(found: readonly string[], wanted: ReadonlySet<string>): number {
  const at = found.findIndex((id) => wanted.has(id))
  return at === -1 ? 0 : 1 / (at + 1)
}

/** How many of those wanted are among the first `depth`, of as many as there is room for. */
export function recall(found: readonly string[], wanted: ReadonlySet<string>, depth = 5): number {
  const room = Math.min(wanted.size, depth)
  return room === 0 ? 0 : new Set(found.slice(0, depth).filter((id) => wanted.has(id))).size / room
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * The value below which a share of the values lies, by nearest rank: `percentile(times, 0.95)`.
 * @returns NaN of nothing.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}
