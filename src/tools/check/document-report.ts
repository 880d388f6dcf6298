import type { SchemaType } from '@sanity/types'

import type { ContentDocument } from '../../catalogue/source/source.ts'
import type { Check, Question, Violation } from './check.ts'
import { formatKeyedPath, formatPath, walkDocument, type ContentNode } from './document-tree.ts'

/** A finding at a node. */
export interface FoundRemark {
  /** As messages show it; empty for the document itself. */
  readonly path: string
  readonly found: readonly Violation[]
  /** Found from another node, so that it neither ends nor is ended by what else is said there. */
  readonly isApart?: true
}

/** The question of a check about a node. A list, since there are ten a document, and objects take three times the memory. */
export type AskingRemark = readonly [check: string, path: string, ...question: Question]

export type Remark = FoundRemark | AskingRemark

/**
 * All that the checks say of a document by itself, in the order of its nodes and, at a node, of the checks. After an
 * error the others would report the same mistake again. It holds wherever and whenever a document with the same content
 * is checked by the same code.
 */
export type DocumentReport = readonly Remark[]

/** Evaluates the rules of the schema at a node; undefined where they find nothing wrong, or where there are none. */
export type RuleCheck = (node: ContentNode) => Promise<readonly Violation[]> | undefined

/** Whether a violation prevents a build. */
export function isError(violation: Violation): boolean {
  return violation.level !== 'warning'
}

/** A part of a report, which the rules of the schema may still have to find. */
type Part = readonly Remark[] | Promise<readonly Remark[]>

/** Adds what checks say of a node to a report. @returns whether none of them found an error. */
function addRemarks(node: ContentNode, checks: readonly Check[], report: Part[]): boolean {
  for (const check of checks) {
    if (typeof check === 'function') {
      const violation = check(node)
      if (violation === undefined) continue
      report.push([{ path: formatPath(node), found: [violation] }])
      if (isError(violation)) return false
    } else {
      const question = check.ask(node)
      if (question !== undefined) report.push([[check.name, formatPath(node), ...question]])
    }
  }
  return true
}

/**
 * Applies checks to every node of a document.
 * @param rules evaluates the schema's rules where no check found an error.
 */
export async function reportDocument(
  document: ContentDocument,
  type: SchemaType | undefined,
  checks: readonly Check[],
  rules?: RuleCheck,
): Promise<DocumentReport> {
  const report: Part[] = []
  walkDocument(document, type, (node) => {
    const violations = addRemarks(node, checks, report) ? rules?.(node) : undefined
    if (violations !== undefined) report.push(violations.then((found) => remarksAt(node, found)))
  })
  // oxlint-disable-next-line typescript/await-thenable -- most parts are ready, and a promise for each would cost time.
  return (await Promise.all(report)).flat().filter((remark) => !('found' in remark) || remark.found.length > 0)
}

function remarksAt(node: ContentNode, found: readonly Violation[]): readonly Remark[] {
  const here = found.filter(({ at }) => at === undefined)
  return [{ path: formatPath(node), found: here }, ...found.flatMap((one) => remarkWithin(node.document, one))]
}

function remarkWithin(document: ContentDocument, { at, ...violation }: Violation): readonly FoundRemark[] {
  return at === undefined ? [] : [{ path: formatKeyedPath(document, at), found: [violation], isApart: true }]
}
