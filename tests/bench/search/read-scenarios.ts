/** How good an answer is: 3 answers the question, 2 is a good help, 1 is worth having on the first page. */
export type Grade = 1 | 2 | 3

/** What somebody types, and the documents that are good answers; all others are none. */
export interface Scenario {
  readonly query: string
  /** By the id of a document of content/, or `what-to-do` for the page of the steps. */
  readonly grades: ReadonlyMap<string, Grade>
}

const GRADES: ReadonlyMap<string, Grade> = new Map<string, Grade>([
  ['3:', 3],
  ['2:', 2],
  ['1:', 1],
])

/**
 * Reads answers, each after its grade: `3: sign-hk-dnd 2: topic-signs role-housekeeping`, over any number of lines.
 * @throws Error that names the query where an answer has no grade, or two.
 */
export function readGrades(text: string, query: string): ReadonlyMap<string, Grade> {
  const grades = new Map<string, Grade>()
  let grade: Grade | undefined
  for (const word of text.match(/\S+/g) ?? []) {
    const next = GRADES.get(word)
    if (next !== undefined) grade = next
    else if (grade === undefined || grades.has(word)) throw new Error(`“${query}”: “${word}” has no grade, or two.`)
    else grades.set(word, grade)
  }
  return grades
}

/**
 * Reads graded queries: a query is a line of its own, its answers stand below it, indented, each
 * after its grade: `3: sign-hk-dnd 2: topic-signs role-housekeeping`.
 * @throws Error that names the query whose answers cannot be read.
 */
export function readScenarios(text: string): readonly Scenario[] {
  const entries = text.split(/\n(?=\S)/).filter((entry) => entry.trim() !== '')
  return entries.map((entry) => {
    const [query = '', ...lines] = entry.trim().split('\n')
    const grades = readGrades(lines.join('\n'), query)
    if (![...grades.values()].includes(3)) throw new Error(`“${query}” has no answer of grade 3.`)
    return { query, grades }
  })
}
