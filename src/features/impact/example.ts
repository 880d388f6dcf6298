import type { CountedYear } from './counted.ts'

/** Made-up figures of two years, so that a manager sees what a report says before any file is there. */
export const EXAMPLE: { readonly now: CountedYear; readonly before: CountedYear } = {
  now: {
    trained: [12, 17, 7, 5],
    staff: 48,
    suppliers: { part: 6, whole: 9 },
    knowledge: { part: 34, whole: 42 },
    concerns: [9, 3, 5, 14],
    conditions: { part: 42, whole: 50 },
    looks: [1, 0, 2, 0],
  },
  before: {
    trained: [10, 9, 6, 8],
    staff: 45,
    suppliers: { part: 2, whole: 9 },
    knowledge: { part: 22, whole: 38 },
    concerns: [5, 6, 8, 0],
    conditions: { part: 34, whole: 47 },
    looks: [7, 0, 0, 0],
  },
}
