import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { createLake, type Lake } from '../../sanity-studio/lake/index.ts'
import type { LakeSettings } from '../../src/catalogue/source/lake.ts'
import { editStored, FROZEN_CONTENT, readStored } from '../helpers/content-files.ts'
import { fingerprints } from '../helpers/fingerprints.ts'
import { planPull, pull } from '../../src/tools/dataset/pull.ts'
import { planPush, push } from '../../src/tools/dataset/push.ts'

/** The network's dataset: empty at first. The local lake stands for Sanity's; the client is the same. */
async function startDataset(): Promise<{ settings: LakeSettings; lake: Lake; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-dataset-'))
  const lake = await createLake({ content: folder, storage: 'memory', port: 0, log: () => undefined })
  onTestFinished(async () => {
    await lake.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  }, 240_000)
  const { projectId, dataset } = lake
  const apiHost = lake.origin.replace('localhost', '127.0.0.1')
  return { lake, folder, settings: { projectId, dataset, apiHost, token: lake.signIn('Pushing').token } }
}

async function copyOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-copy-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(content, folder, { recursive: true })
  return folder
}

const ID = 'guide-risk-map'

/** The bytes of all documents: Sanity names pictures anew. */
const documentsOf = async (folder: string) =>
  new Map([...(await fingerprints(folder))].filter(([file]) => file !== '/assets.json'))

it('All content goes into an empty dataset and comes back, byte for byte', async () => {
  const { settings } = await startDataset()
  const folder = await copyOf(FROZEN_CONTENT)
  const before = await documentsOf(folder)

  const plan = await planPush(folder, settings)
  expect(plan.added).toHaveLength(readStored(folder).size)
  const steps: string[] = []
  expect(await push(folder, settings, plan, (step) => steps.push(step))).toBe(plan.added.length)
  expect(steps.length).toBeGreaterThan(3)

  expect(await planPush(folder, settings)).toEqual({ added: [], changed: [], onlyInTarget: [] })
  const back = await planPull(folder, settings)
  expect(back).toMatchObject({ added: [], changed: [], removed: [] })
  await pull(folder, settings, back)
  expect(await documentsOf(folder)).toEqual(before)
}, 240_000)

it('Only what differs is pushed, and only what differs comes back', async () => {
  const { settings } = await startDataset()
  const folder = await copyOf(FROZEN_CONTENT)
  await push(folder, settings, await planPush(folder, settings), () => undefined)

  editStored(folder, { [ID]: { title: 'A risk map in an hour' } })
  const plan = await planPush(folder, settings)
  expect(plan).toEqual({ added: [], changed: [ID], onlyInTarget: [] })
  expect(await push(folder, settings, plan, () => undefined)).toBe(1)

  const colleague = await copyOf(FROZEN_CONTENT)
  const news = await planPull(colleague, settings)
  expect(news).toMatchObject({ added: [], changed: [ID], removed: [] })
  const before = await documentsOf(colleague)
  await pull(colleague, settings, news)
  const changed = [...(await documentsOf(colleague))].filter(([file, hash]) => before.get(file) !== hash)
  expect(changed.map(([file]) => file)).toEqual([`/en/guide/${ID}.json`])
  expect(readStored(colleague).get(ID)).toMatchObject({ title: 'A risk map in an hour' })
})
