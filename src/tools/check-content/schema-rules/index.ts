import type { SlowCheck } from '../check.ts'
import { createRuleRunner } from './run-rules.ts'
import { toFault } from './to-fault.ts'

/** What the schema itself demands: lengths, required fields, lists of values, custom rules. One error a place. */
export const checkSchemaRules: SlowCheck = (content) => {
  const markersOf = createRuleRunner(content)
  return async (place) => {
    const markers = await markersOf(place)
    if (markers.length === 0) return []
    const [firstError] = markers.filter(({ level }) => level === 'error')
    const warnings = markers.filter(({ level }) => level === 'warning')
    return [...(firstError === undefined ? [] : [firstError]), ...warnings].map((marker) => toFault(marker, place))
  }
}
