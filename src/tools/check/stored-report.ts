import { isRecord } from '../../domain/is-record.ts'
import { CONTENT_CHECKS } from './all-checks.ts'
import type { Violation } from './check.ts'
import type { AskingRemark, DocumentReport, FoundRemark } from './document-report.ts'

const CHECK_NAMES: ReadonlySet<unknown> = new Set(CONTENT_CHECKS.map(({ name }) => name))

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

function isRemark(value: unknown): value is AskingRemark | FoundRemark {
  if (isList(value)) return value.length >= 2 && CHECK_NAMES.has(value[0]) && value.every(isText)
  if (!isRecord(value) || !isText(value['path'])) return false
  if (value['isApart'] !== undefined && value['isApart'] !== true) return false
  return isList(value['found']) && value['found'].every(isViolation)
}

/** Whether a value that was read from a file is a report of a document. */
export function isReport(value: unknown): value is DocumentReport {
  return isList(value) && value.every(isRemark)
}
