import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { isRecord } from '../../../src/domain/is-record.ts'
import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { buildHub } from '../../helpers/build-hub.ts'
import { fingerprints } from '../../helpers/fingerprints.ts'
import { startProgram, type RunningProgram } from '../../helpers/running-program.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'
import { BATCHES } from './changes.ts'
import { readDocuments, writeDocuments, type Dataset } from './dataset.ts'

/* Whatever is published into a running hub ends in the same bytes as a build from nothing. */

let folder = ''
let hub: RunningProgram
let dataset: Dataset
const place = (name: string) => join(folder, name)

/** Waits until the hub has said something once more than before. */
function hears(words: string, before: number): Promise<string> {
  return hub.hears(new RegExp(`(?:${words}[^]*){${before + 1}}`))
}

/** Publishes what is in the dataset and waits until the pages and the search are up to date. */
async function publish(isBuiltWhole: boolean): Promise<void> {
  const words = isBuiltWhole ? 'The hub shows it' : 'Search: '
  const before = hub.said.split(words).length - 1
  writeDocuments(place('content'), dataset)
  await hears(`(?:${words}|The hub was not changed)`, before)
  expect(hub.said).not.toContain('The hub was not changed')
}

/** The files in which the hub differs from a whole build of the same content, without the time of the build. */
async function differences(): Promise<readonly string[]> {
  await rm(place('whole'), { recursive: true, force: true })
  await buildHub(place('content'), place('whole'))
  const [live, whole] = await Promise.all([fingerprints(place('site')), fingerprints(place('whole'))])
  const names = new Set([...live.keys(), ...whole.keys()])
  names.delete('/build.json')
  return [...names].filter((name) => live.get(name) !== whole.get(name)).sort()
}

/** What build.json of a site says of its documents. */
async function documentsIn(name: string): Promise<unknown> {
  const record: unknown = JSON.parse(await readFile(join(place(name), 'build.json'), 'utf8'))
  return isRecord(record) ? record['documents'] : undefined
}

beforeAll(async () => {
  vi.stubEnv('HUB_TODAY', '2026-11-26')
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-publish-'))
  await writeTranslatedContent('content', place('content'), TRANSLATIONS)
  dataset = await readDocuments(place('content'))
  hub = startProgram(process.execPath, ['src/tools/bin/start.ts'], {
    ...{ HUB_CONTENT: place('content'), HUB_OUT_DIR: place('site'), PORT: '0', NODE_ENV: 'production', VITEST: '' },
  })
  await hub.hears(/What is published shows at once/)
})

afterAll(async () => {
  await hub.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('Published into a running hub:', () => {
  for (const { changes, isBuiltWhole = false } of BATCHES) {
    test(changes.map(({ name }) => name).join(', '), async () => {
      for (const { make } of changes) make(dataset)
      vi.stubEnv('HUB_TODAY', '2026-11-26')
      await publish(isBuiltWhole)
      expect(await differences()).toEqual([])
      expect(await documentsIn('site')).toEqual(await documentsIn('whole'))
    })
  }
})
