import { HELD_OTHERS } from './held-others.ts'
import { HELD_STAFF } from './held-staff.ts'
import { HELD_WORKERS } from './held-workers.ts'
import { OTHERS } from './others.ts'
import { readNeeds, type Need } from './read-needs.ts'
import { STAFF } from './staff.ts'
import { WORKERS } from './workers.ts'

/** The fresh queries that content and search may be tuned with. */
export const TUNED_NEEDS: readonly Need[] = readNeeds(`${WORKERS}${STAFF}${OTHERS}`)

/** Those that nobody may read who works on content or search. */
export const HELD_NEEDS: readonly Need[] = readNeeds(`${HELD_WORKERS}${HELD_STAFF}${HELD_OTHERS}`)
