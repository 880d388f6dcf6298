import { readNeeds, type Need } from './needs/read-needs.ts'
import { HELD_AR } from './languages/held/ar.ts'
import { HELD_ES } from './languages/held/es.ts'
import { HELD_PL } from './languages/held/pl.ts'
import { HELD_PT } from './languages/held/pt.ts'
import { HELD_RO } from './languages/held/ro.ts'
import { HELD_UK } from './languages/held/uk.ts'
import { HELD_ZH_HANS } from './languages/held/zh-Hans.ts'
import { TUNED_AR } from './languages/ar.ts'
import { TUNED_ES } from './languages/es.ts'
import { TUNED_PL } from './languages/pl.ts'
import { TUNED_PT } from './languages/pt.ts'
import { TUNED_RO } from './languages/ro.ts'
import { TUNED_UK } from './languages/uk.ts'
import { TUNED_ZH_HANS } from './languages/zh-Hans.ts'

/** By language, the graded queries that search and content may be tuned with. */
export const TUNED_QUERIES: Readonly<Record<string, readonly Need[]>> = {
  ...{ ar: readNeeds(TUNED_AR), es: readNeeds(TUNED_ES), pl: readNeeds(TUNED_PL), pt: readNeeds(TUNED_PT) },
  ...{ ro: readNeeds(TUNED_RO), uk: readNeeds(TUNED_UK), 'zh-Hans': readNeeds(TUNED_ZH_HANS) },
}

/** Those that nobody may read who works on content or search. */
export const HELD_QUERIES: Readonly<Record<string, readonly Need[]>> = {
  ...{ ar: readNeeds(HELD_AR), es: readNeeds(HELD_ES), pl: readNeeds(HELD_PL), pt: readNeeds(HELD_PT) },
  ...{ ro: readNeeds(HELD_RO), uk: readNeeds(HELD_UK), 'zh-Hans': readNeeds(HELD_ZH_HANS) },
}
