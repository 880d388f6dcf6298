import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { addStored, FROZEN_CONTENT, readStored } from '../helpers/content-files.ts'
import { buildHub } from '../helpers/build-hub.ts'
import { fingerprints } from '../helpers/fingerprints.ts'
import { type GroqServer, startGroqServer } from '../helpers/groq-server.ts'
import { readContent } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'

/* When the network moves its content to Sanity, the site stays the same. */

const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-two-sources-'))
const embedded = join(folder, 'embedded')
const fromLake = join(folder, 'from-lake')
/** The days of changes are the documents’ own: they are in the open data. */
const STAMPS = { _rev: 'v1', _createdAt: '2026-01-01T00:00:00Z' }

let lake: GroqServer

/** Turns the order of fields round, for JSON.parse: a lake does not keep the one in which they were written. */
function turnRound(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).reverse())
}

/** Writes a dataset as it comes back out of a lake: fields in another order, with Sanity's stamps. */
async function writeAsALakeHoldsIt(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true })
  const stored = [...readStored(from).values()].map((document) => JSON.stringify(document))
  addStored(
    to,
    stored.map((text) => ({ ...JSON.parse(text, turnRound), ...STAMPS })),
  )
}

beforeAll(async () => {
  await writeAsALakeHoldsIt(FROZEN_CONTENT, join(folder, 'lake'))
  lake = await startGroqServer(join(folder, 'lake'), 'production')
  vi.stubEnv('HUB_TODAY', '2026-11-25')
  // Each with no picture made before, so that it has to bring the bytes itself.
  await buildHub(FROZEN_CONTENT, embedded)
  vi.stubEnv('SANITY_PROJECT_ID', 'abc123')
  vi.stubEnv('SANITY_DATASET', 'production')
  vi.stubEnv('SANITY_API_HOST', lake.url)
  await buildHub(join(folder, 'nothing-on-disk'), fromLake)
})

afterAll(async () => {
  await lake.close()
  await rm(folder, { recursive: true, force: true })
})

/** The files in which two sites differ, besides the one that says when it was built and of which revisions. */
async function differencesOf(one: string, other: string): Promise<readonly string[]> {
  const [first, second] = await Promise.all([fingerprints(one), fingerprints(other)])
  expect(first.size).toBeGreaterThan(400)
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
  return [...first]
    .filter(([file, hash]) => file !== '/build.json' && second.get(file) !== hash)
    .map(([file]) => `${file} differs`)
}

it('Two builds on the same day, from content/ and from a lake, have the same files, the same to the last byte', async () => {
  expectNoProblems(await differencesOf(embedded, fromLake))
})

it('The lake was asked once for all documents and for every picture, and for published content only', () => {
  const questions = lake.seen.filter(({ path }) => path.includes('/data/query/'))
  expect(questions).toHaveLength(1)
  expect(new Set(questions.map(({ params }) => params.get('perspective')))).toEqual(new Set(['published']))
  expect(new Set(lake.seen.filter(({ path }) => path.startsWith('/images/')).map(({ path }) => path)).size).toBe(7)
})

it('No id of a draft is in any file of the two sites', async () => {
  const { drafts } = await readContent(FROZEN_CONTENT)
  expect(drafts).toHaveLength(3)
  const leaks: string[] = []
  for (const site of [embedded, fromLake]) {
    for (const file of (await fingerprints(site)).keys()) {
      const bytes = await readFile(join(site, file))
      leaks.push(...drafts.filter(({ _id }) => bytes.includes(_id)).map(({ _id }) => `${file}: ${_id}`))
    }
  }
  expectNoProblems(leaks)
})
