import { readScenarios, type Scenario } from './read-scenarios.ts'
import { GUESTS } from './scenarios-guests.ts'
import { OFFICE } from './scenarios-office.ts'
import { STAFF } from './scenarios-staff.ts'

/** The two thirds of the graded queries that the search may be tuned with. */
export const TUNED_SCENARIOS: readonly Scenario[] = readScenarios(`${GUESTS}${STAFF}${OFFICE}`)
