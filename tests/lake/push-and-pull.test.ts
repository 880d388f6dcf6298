import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { createLake, type Lake } from '../../sanity-studio/lake/index.ts'
import type { LakeSettings } from '../../src/sanity/lake.ts'
import { planPull, pull } from '../../src/tools/dataset/pull.ts'
import { planPush, push } from '../../src/tools/dataset/push.ts'

/** The network's dataset: empty at first. The local lake stands for Sanity's; the client is the same. */
async function startDataset(): Promise<{ settings: LakeSettings; lake: Lake; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-dataset-'))
  await writeFile(join(folder, 'data.ndjson'), '')
  const lake = await createLake({ content: folder, storage: 'memory', port: 0, log: () => undefined })
  onTestFinished(async () => {
    await lake.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  })
  const { projectId, dataset } = lake
  const apiHost = lake.origin.replace('localhost', '127.0.0.1')
  return { lake, folder, settings: { projectId, dataset, apiHost, token: lake.signIn('Pushing').token } }
}

async function copyOfContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-copy-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp('content', folder, { recursive: true })
  return folder
}

const dataOf = (folder: string) => readFile(join(folder, 'data.ndjson'), 'utf8')

it('The whole content goes into an empty dataset and comes back, byte for byte', async () => {
  const { settings } = await startDataset()
  const folder = await copyOfContent()
  const before = await dataOf(folder)

  const plan = await planPush(folder, settings)
  expect(plan.added).toHaveLength(before.trimEnd().split('\n').length)
  const steps: string[] = []
  expect(await push(folder, settings, plan, (step) => steps.push(step))).toBe(plan.added.length)
  expect(steps.length).toBeGreaterThan(3)

  expect(await planPush(folder, settings)).toEqual({ added: [], changed: [], onlyInTarget: [] })
  const back = await planPull(folder, settings)
  expect(back).toMatchObject({ added: [], changed: [], removed: [] })
  await pull(folder, settings, back)
  expect(await dataOf(folder)).toBe(before)
})

it('Only what differs is pushed, and only what differs comes back', async () => {
  const { settings } = await startDataset()
  const folder = await copyOfContent()
  await push(folder, settings, await planPush(folder, settings), () => undefined)

  const ours = (await dataOf(folder)).replace('"title":"Fair recruitment', '"title":"Fairer recruitment')
  await writeFile(join(folder, 'data.ndjson'), ours)
  const plan = await planPush(folder, settings)
  expect(plan).toEqual({ added: [], changed: ['guide-fair-recruitment'], onlyInTarget: [] })
  expect(await push(folder, settings, plan, () => undefined)).toBe(1)

  const colleague = await copyOfContent()
  const news = await planPull(colleague, settings)
  expect(news).toMatchObject({ added: [], changed: ['guide-fair-recruitment'], removed: [] })
  await pull(colleague, settings, news)
  const changed = (await dataOf(colleague)).split('\n').filter((line) => !ours.includes(line))
  // The line of the one document: its words as pushed, and the times of the dataset.
  expect(changed).toHaveLength(1)
  expect(changed[0]).toContain('"title":"Fairer recruitment')
})
