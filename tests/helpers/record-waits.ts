import { vi } from 'vitest'

/** The waits between attempts that src/catalogue/source/lake.ts may take: each twice the one before. */
const BACK_OFF = new Set([250, 500, 1000, 2000, 4000])

/**
 * Lets back-off waits pass at once until the test is over, and answers the list into which their
 * lengths are written. Every other timer runs as it is.
 */
export function recordWaits(): readonly number[] {
  const waits: number[] = []
  const original = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (run: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
    // Other test files of this process may have left a timer of their own that repeats.
    const isOfLake = new Error().stack?.includes('/src/catalogue/source/') === true
    if (!BACK_OFF.has(wait) || !isOfLake) return original(run, wait, ...values)
    waits.push(wait)
    return original(run, 0, ...values)
  })
  return waits
}
