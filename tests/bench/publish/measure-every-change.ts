import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { ATTACHED_FILE, BATCHES } from '../../build/publish/changes.ts'
import { readDocuments, writeDocuments, type Dataset } from '../../build/publish/dataset.ts'
import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'
import { generateDataset } from '../generate-dataset.ts'
import { runMeasured } from '../measured-command.ts'
import { cachePictures, forgetBuilds, ourBuild } from '../run-build.ts'
import { table } from '../table.ts'
import { compareSites } from './compare-sites.ts'
import { startHub, type RunningHub } from './running-hub.ts'

const SIZE = 10_000

/** A hub that rests for so long does nothing more. */
const REST_MS = 5_000

/** How many files that differ are named. */
const MOST_NAMED = 5

/** A change publishes this translation: no content may have it before. */
const NEW_TRANSLATION = 'topic-bias-ar'

/** Writes the content that the changes are made to: many resources, and what the changes name. */
async function prepare(
  folder: string,
  size: number,
): Promise<{ readonly resources: number; readonly dataset: Dataset }> {
  const [translated, content] = [join(folder, 'translated'), join(folder, 'content')]
  const known = readDocuments('content')
  const missing = TRANSLATIONS.filter(({ of, language }) => !known.has(`${of}-${language}`))
  await writeTranslatedContent('content', translated, missing)
  const resources = await generateDataset(translated, content, size)
  await mkdir(join(content, 'files'), { recursive: true })
  await writeFile(join(content, 'files', ATTACHED_FILE), '%PDF-1.4\n%%EOF\n')
  const dataset = readDocuments(content)
  dataset.delete(NEW_TRANSLATION)
  writeDocuments(content, dataset)
  return { resources, dataset }
}

/** Waits until the hub has done all that follows from a change. @throws Error where it refuses the change. */
async function settle(hub: RunningHub, said: number, isBuiltWhole: boolean): Promise<void> {
  const last = isBuiltWhole ? /The hub shows it/ : /^Search: /m
  const news = () => hub.said.slice(said)
  while (!last.test(news())) {
    if (/The hub was not changed|all other pages are as before/.test(news())) throw new Error(news())
    await hub.rest(REST_MS, () => last.test(news()))
  }
  await hub.rest(REST_MS)
}

async function compare(folder: string): Promise<string> {
  const whole = join(folder, 'whole')
  await rm(whole, { recursive: true, force: true })
  await forgetBuilds('.')
  await runMeasured(ourBuild(resolve('.'), join(folder, 'content'), whole))
  const { files, different } = await compareSites(join(folder, 'served'), whole)
  if (different.length === 0) return `all ${files} files the same`
  process.exitCode = 1
  return `WRONG: ${different.length} of ${files} differ: ${different.slice(0, MOST_NAMED).join(', ')}`
}

async function measure(folder: string, size: number): Promise<string> {
  const { resources, dataset } = await prepare(folder, size)
  const hub = await startHub(join(folder, 'content'), join(folder, 'served'))
  const rows: (readonly string[])[] = []
  try {
    await hub.rest(REST_MS)
    for (const { changes, isBuiltWhole = false, isComparedLater = false } of BATCHES) {
      const said = hub.said.length
      for (const { make } of changes) make(dataset)
      writeDocuments(join(folder, 'content'), dataset)
      await settle(hub, said, isBuiltWhole)
      const result = isComparedLater ? 'compared with the next' : await compare(folder)
      rows.push([changes.map(({ name }) => name).join(', '), result])
    }
  } finally {
    await hub.stop()
  }
  return `${resources} resources\n\n${table(['published together', 'beside a whole build from nothing'], rows)}`
}

/**
 * Publishes every kind of change into a running hub, and compares what it then serves with whole builds, byte for byte. The
 * exit code is 1 where a file differs.
 * @throws Error with what the hub or a build said, where it fails.
 */
export async function measureEveryChange(size = SIZE): Promise<string> {
  await cachePictures('.')
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-every-change-'))
  try {
    return await measure(folder, size)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
