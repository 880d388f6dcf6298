import { join } from 'node:path'

import { readTable } from '../../helpers/read-table.ts'

/** How good an answer is: 3 answers the question, 2 is a good help, 1 is worth having on the first page. */
export type Grade = 1 | 2 | 3

/** What somebody types, and the documents that are good answers; all others are none. */
export interface Scenario {
  readonly query: string
  /** By the id of a document of content/, or `what-to-do` for the page of the steps. */
  readonly grades: ReadonlyMap<string, Grade>
}

/** A graded query whose answers were graded against what its writer needs, not against its words. */
export interface Need extends Scenario {
  /** Who types it: job, origin, age, place. */
  readonly voice: string
  /** What would help, and what would not. */
  readonly need: string
}

/** What a hotel worker types in her language. */
export interface WorkerQuery extends Need {
  /** Whether she is in personal danger, so that a card of whom to call should stand above the results. */
  readonly card: 'danger' | 'none'
  /** The code of the country that she names, whose answer should be the first; empty where she names none. */
  readonly country: string
}

const GRADES = [3, 2, 1] as const

type Row = Readonly<Record<string, string>>

const fileOf = (name: string) => join(import.meta.dirname, 'queries', `${name}.tsv`)

function readGrades(row: Row): ReadonlyMap<string, Grade> {
  const answers = GRADES.flatMap((grade) => (row[grade] ?? '').match(/\S+/g)?.map((id) => [id, grade] as const) ?? [])
  const grades = new Map(answers)
  if (grades.size < answers.length) throw new Error(`“${row['query']}”: an answer has two grades.`)
  return grades
}

/**
 * Reads graded queries of the folder `queries`: a table with the query and, by grade, its answers.
 * @throws Error that names the query which cannot be read, or that nothing answers.
 */
export function readScenarios(name: string): readonly Scenario[] {
  return readTable(fileOf(name)).map((row) => {
    const { query = '' } = row
    const grades = readGrades(row)
    if (![...grades.values()].includes(3)) throw new Error(`“${query}” has no answer of grade 3.`)
    return { query, grades }
  })
}

/**
 * Reads queries with their needs: a table that has also the voice and the need. A need may have no answer: a search can then
 * win nothing with it.
 * @throws Error that names the query which cannot be read.
 */
export function readNeeds(name: string): readonly Need[] {
  return readTable(fileOf(name)).map((row) => {
    const { query = '', voice, need } = row
    if (!voice || !need) throw new Error(`“${query}” lacks its voice or its need.`)
    return { query, voice, need, grades: readGrades(row) }
  })
}

/**
 * Reads what hotel workers type: queries with their needs, whether each is in danger, and the country that it names.
 * @throws Error that names the query which cannot be read.
 */
export function readWorkerQueries(name: string): readonly WorkerQuery[] {
  const rows = readTable(fileOf(name))
  return readNeeds(name).map((need, at) => {
    const { card, country = '' } = rows[at] ?? {}
    if (card !== 'danger' && card !== 'none') throw new Error(`“${need.query}” does not say whether a card is due.`)
    return { ...need, card, country }
  })
}
