/** The middle one of some figures; of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN
  return (lower + upper) / 2
}

/** The median of some figures, and from which to which they went where there are several: `9.4 (9.1–9.8)`. */
export function formatSpread(figures: readonly number[], digits: number): string {
  const middle = median(figures).toFixed(digits)
  if (figures.length < 2) return middle
  return `${middle} (${Math.min(...figures).toFixed(digits)}–${Math.max(...figures).toFixed(digits)})`
}
