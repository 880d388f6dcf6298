import { isRecord } from '../../domain/is-record.ts'
import { CONTENT_CHECKS } from './all-checks.ts'
import type { Violation } from './check.ts'
import type { DocumentReport, NodeReport, Remark } from './document-report.ts'

/*
 * A report as JSON: lists instead of objects, since there are ten questions a document.
 * A report is [node, …], a node [path, remark, …], a question ["check", text, …], what was found {"found": […]}.
 */

const CHECK_NAMES: ReadonlySet<string> = new Set(CONTENT_CHECKS.map(({ name }) => name))

/** A report as a value for JSON. */
export function encodeReport(report: DocumentReport): unknown {
  return report.map(({ path, remarks }) => [
    path,
    ...remarks.map((remark) => ('found' in remark ? remark : [remark.check, ...remark.question])),
  ])
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isViolation(value: unknown): value is Violation {
  if (!isRecord(value) || !isText(value['what']) || !isText(value['fix'])) return false
  return value['level'] === undefined || value['level'] === 'warning'
}

function decodeRemark(value: unknown): Remark | undefined {
  if (isList(value)) {
    const [check, ...question] = value
    return isText(check) && CHECK_NAMES.has(check) && question.every(isText) ? { check, question } : undefined
  }
  const found: unknown = isRecord(value) ? value['found'] : undefined
  return isList(found) && found.every(isViolation) ? { found } : undefined
}

function decodeNode(value: unknown): NodeReport | undefined {
  const [path, ...parts] = isList(value) ? value : []
  const remarks = parts.map(decodeRemark).filter((remark) => remark !== undefined)
  return isText(path) && remarks.length === parts.length ? { path, remarks } : undefined
}

/** The report that was encoded; undefined for anything else. */
export function decodeReport(value: unknown): DocumentReport | undefined {
  if (!isList(value)) return undefined
  const nodes = value.map(decodeNode).filter((node) => node !== undefined)
  return nodes.length === value.length ? nodes : undefined
}
