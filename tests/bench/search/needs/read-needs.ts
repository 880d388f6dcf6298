import { readGrades, type Scenario } from '../read-scenarios.ts'

/** A graded query whose answers were graded against what its writer needs, not against its words. */
export interface Need extends Scenario {
  /** Who types it: job, origin, age, place. */
  readonly voice: string
  /** What would help, and what would not. */
  readonly need: string
}

const ENTRY = /^(?<query>.+)\n\s+voice: (?<voice>.+)\n\s+need: (?<need>[^]+?)(?<grades>\n\s+[123]:[^]*)?$/

/**
 * Reads queries with their needs: below a query stand `voice: …` on one line, `need: …` on one or more, and the
 * answers as in readScenarios. A need may have no answer: a search can then win nothing with it.
 * @throws Error that names the entry which cannot be read.
 */
export function readNeeds(text: string): readonly Need[] {
  const entries = text.split(/\n(?=\S)/).filter((entry) => entry.trim() !== '')
  return entries.map((entry) => {
    const { query, voice, need, grades = '' } = ENTRY.exec(entry.trim())?.groups ?? {}
    if (query === undefined || voice === undefined || need === undefined) {
      throw new Error(`“${entry.trim()}” lacks its voice or its need.`)
    }
    return { query, voice, need: need.replace(/\s+/g, ' '), grades: readGrades(grades, query) }
  })
}
