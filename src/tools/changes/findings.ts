import type { Problem } from '../../domain/problem.ts'
import { createEmbeddedSource } from '../../catalogue/source/embedded.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { checkContent } from '../check/check-content.ts'
import { documentName } from '../words/document-name.ts'

/** The remarks of the rules on the content after a change, and which of them were there before. */
export interface Findings {
  readonly newErrors: readonly Problem[]
  readonly oldErrors: readonly Problem[]
  readonly newWarnings: readonly Problem[]
  /** How many warnings were there before and still are. */
  readonly oldWarnings: number
  /** The remarks that are gone. */
  readonly fixed: readonly Problem[]
}

/** The same finding has the same key, also where members of its list have moved. */
function keyOf({ where, what }: Problem): string {
  return `${where.replace(/\[\d+\]/g, '[]')}\n${what}`
}

/** Splits findings into those that another list has not, and those that it has; each of several equal ones counts. */
function split(findings: readonly Problem[], others: readonly Problem[]) {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  const only: Problem[] = []
  const both: Problem[] = []
  for (const finding of findings) {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    ;(count > 0 ? both : only).push(finding)
  }
  return { only, both }
}

/** The remarks of the rules on some content, with each document named by its id: lines of two files differ, and titles change. */
export interface CheckedContent {
  readonly documents: readonly ContentDocument[]
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const NO_CONTENT: CheckedContent = { documents: [], errors: [], warnings: [] }

async function check(folder: string, today: string): Promise<CheckedContent> {
  const source = await createEmbeddedSource(folder)
  return { documents: source.documents, ...(await checkContent({ ...source, whereIs: (id) => id }, today)) }
}

/** Puts the name of the document before its id. */
function withNames(problems: readonly Problem[], { documents }: CheckedContent): readonly Problem[] {
  const names = new Map(documents.map((document) => [document._id, documentName(document)]))
  return problems.map(({ where, ...problem }) => {
    const name = names.get(where.split(' ')[0] ?? '')
    return { ...problem, where: name === undefined ? where : `${name}, ${where}` }
  })
}

/** Compares the findings of two states of the content. */
export function compareFindings(before: CheckedContent, after: CheckedContent): Findings {
  const errors = split(after.errors, before.errors)
  const warnings = split(after.warnings, before.warnings)
  const gone = split([...before.errors, ...before.warnings], [...after.errors, ...after.warnings])
  return {
    newErrors: withNames(errors.only, after),
    oldErrors: withNames(errors.both, after),
    newWarnings: withNames(warnings.only, after),
    oldWarnings: warnings.both.length,
    fixed: withNames(gone.only, before),
  }
}

/**
 * Checks two content folders by all rules.
 * @param before undefined where there was no content.
 * @throws ContentError where a folder cannot be read.
 */
export async function findFindings(before: string | undefined, after: string, today: string): Promise<Findings> {
  return compareFindings(before === undefined ? NO_CONTENT : await check(before, today), await check(after, today))
}
