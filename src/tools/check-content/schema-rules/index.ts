import type { ValidationMarker } from '@sanity/types'

import type { Fault, SlowCheck } from '../check.ts'
import type { Place } from '../place.ts'
import { createRuleRunner } from './run-rules.ts'
import { toFault } from './to-fault.ts'

function toFaults(place: Place, markers: readonly ValidationMarker[]): readonly Fault[] {
  if (markers.length === 0) return []
  const errors = markers.filter(({ level }) => level === 'error')
  const warnings = markers.filter(({ level }) => level === 'warning')
  return [...errors.slice(0, 1), ...warnings].map((marker) => toFault(marker, place))
}

/** What the schema itself demands: lengths, required fields, lists of values, custom rules. One error a place. */
export const checkSchemaRules: SlowCheck = (content) => {
  const markersOf = createRuleRunner(content)
  return (place) => markersOf(place)?.then((markers) => toFaults(place, markers))
}
