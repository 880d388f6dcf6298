import {
  readNeeds,
  readScenarios,
  readWorkerQueries,
  type Need,
  type Scenario,
  type WorkerQuery,
} from './read-queries.ts'

/** The two thirds of the graded queries that the search may be tuned with. */
export const TUNED_SCENARIOS: readonly Scenario[] = ['guests', 'staff', 'office'].flatMap(readScenarios)

/** The third that nobody may read who works on the search or on lay terms. */
export const HELD_SCENARIOS: readonly Scenario[] = readScenarios('held')

const WRITERS = ['workers', 'staff', 'others']

/** The fresh queries that content and search may be tuned with. */
export const TUNED_NEEDS: readonly Need[] = WRITERS.flatMap((name) => readNeeds(`needs/${name}`))

/** Those that nobody may read who works on content or search. */
export const HELD_NEEDS: readonly Need[] = WRITERS.flatMap((name) => readNeeds(`needs/held/${name}`))

const LANGUAGES = ['ar', 'es', 'pl', 'pt', 'ro', 'uk', 'zh-Hans']

/** By language, the graded queries that search and content may be tuned with. */
export const TUNED_QUERIES: Readonly<Record<string, readonly Need[]>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, readNeeds(`languages/${language}`)]),
)

/** Those that nobody may read who works on content or search. */
export const HELD_QUERIES: Readonly<Record<string, readonly Need[]>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, readNeeds(`languages/held/${language}`)]),
)

const hotelWorkers = (folder: string): Readonly<Record<string, readonly WorkerQuery[]>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, readWorkerQueries(`${folder}/${language}`)]))

/** By language, what hotel workers type, frozen before anything was tuned for it. */
export const HOTEL_WORKERS = hotelWorkers('hotel-workers')

/** The same, written when all was tuned for the first: nothing may be tuned with these. */
export const HOTEL_WORKERS_AFTER = hotelWorkers('hotel-workers/afterwards')
