import { isRecord } from '../../domain/is-record.ts'
import type { ContentCheck } from './check.ts'
import { isDocumentField } from './document-tree.ts'
import { quote } from './format-values.ts'

function idOf(reference: unknown): string {
  return isRecord(reference) && typeof reference['_ref'] === 'string' ? reference['_ref'] : ''
}

/**
 * Warns of a briefing whose signs do not go from strong to weak: an editor's order would otherwise put a sign that only
 * one list names above signs that several name.
 */
export const checkBriefingOrder: ContentCheck = {
  name: 'briefing-order',
  ask({ value, segment, parent }) {
    if (segment !== 'signs' || parent === undefined || !isDocumentField(parent, 'briefing')) return undefined
    return Array.isArray(value) ? value.map(idOf) : undefined
  },
  prepare:
    ({ byId }) =>
    (ids) => {
      const weights = ids.map((id) => byId.get(id)?.['weight'])
      const at = weights.findIndex((weight, index) => weight === 1 && weights.slice(index).some((next) => next !== 1))
      if (at < 0) return undefined
      return {
        level: 'warning',
        what: `The weak sign ${quote(ids[at])} comes before a stronger one.`,
        fix: 'Put weak signs last, or choose a stronger one.',
      }
    },
}
