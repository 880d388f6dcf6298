import type { SchemaType } from '@sanity/types'

import type { ContentDocument } from '../../sanity/source.ts'
import type { Check, Question, Violation } from './check.ts'
import { formatKeyedPath, formatPath, walkDocument, type ContentNode } from './document-tree.ts'

/** What was found at a node at once, or what a check asks there about the whole content. */
export type Remark = { readonly found: readonly Violation[] } | { readonly check: string; readonly question: Question }

/** What there is to say about a node. */
export interface NodeReport {
  /** As messages show it; empty for the document itself. */
  readonly path: string
  /** In the order of the checks. After an error the others would report the same mistake again. */
  readonly remarks: readonly Remark[]
}

/**
 * All that the checks say of a document by itself, in the order of its nodes; nodes without a remark are left out. It
 * holds wherever and whenever a document with the same content is checked by the same code.
 */
export type DocumentReport = readonly NodeReport[]

/** Evaluates the rules of the schema at a node; undefined where they find nothing wrong, or where there are none. */
export type RuleCheck = (node: ContentNode) => Promise<readonly Violation[]> | undefined

const NO_REMARKS: readonly Remark[] = []

function remarkOf(check: Check, node: ContentNode): Remark | undefined {
  if (typeof check === 'function') {
    const violation = check(node)
    return violation && { found: [violation] }
  }
  const question = check.ask(node)
  return question && { check: check.name, question }
}

/** Whether a violation prevents a build. */
export function isError(violation: Violation): boolean {
  return violation.level !== 'warning'
}

function hasError(remark: Remark): boolean {
  return 'found' in remark && remark.found.some(isError)
}

function remarksAt(node: ContentNode, checks: readonly Check[]): readonly Remark[] {
  let remarks = NO_REMARKS
  for (const check of checks) {
    const remark = remarkOf(check, node)
    if (remark === undefined) continue
    remarks = [...remarks, remark]
    if (hasError(remark)) break
  }
  return remarks
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
  /** One list a node, so that what its rules find in the whole document follows it. */
  const reports: (readonly NodeReport[])[] = []
  const pending: Promise<void>[] = []
  walkDocument(document, type, (node) => {
    const remarks = remarksAt(node, checks)
    const violations = remarks.some(hasError) ? undefined : rules?.(node)
    if (violations === undefined && remarks.length === 0) return
    const path = formatPath(node)
    const at = reports.push([{ path, remarks }]) - 1
    if (violations === undefined) return
    const addRules = violations.then((found) => {
      const here = found.filter((violation) => violation.at === undefined)
      const own = here.length > 0 ? [...remarks, { found: here }] : remarks
      reports[at] = [{ path, remarks: own }, ...found.flatMap((violation) => reportWithin(document, violation))]
    })
    pending.push(addRules)
  })
  await Promise.all(pending)
  return reports.flat().filter(({ remarks }) => remarks.length > 0)
}

function reportWithin(document: ContentDocument, { at, ...violation }: Violation): readonly NodeReport[] {
  return at === undefined ? [] : [{ path: formatKeyedPath(document, at), remarks: [{ found: [violation] }] }]
}
