import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { contentFolderOf, getToday, lakeSettingsOf, readSource } from '../../../../src/catalogue/source/index.ts'
import { openLake } from '../../../../src/catalogue/source/lake.ts'
import { startGroqServer } from '../../../helpers/groq-server.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

const BOTH = { SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'production' }

describe('Where content comes from is chosen by the environment', () => {
  it('nothing is set: the dataset in content/', async () => {
    expect((await readSource({})).name).toMatch(/^content\/ \(embedded, \d+ published documents\)$/)
  })

  it('a setting of nothing but spaces is not set', () => {
    const blank = { SANITY_PROJECT_ID: ' ', SANITY_DATASET: '', HUB_CONTENT: '  ' }
    expect([lakeSettingsOf(blank), contentFolderOf(blank)]).toEqual([undefined, 'content'])
  })

  it('HUB_CONTENT is set: the dataset in that folder', async () => {
    const folder = await writeDataset([{ _id: 'a', _type: 'page' }])
    expect((await readSource({ HUB_CONTENT: folder })).name).toBe(`${folder}/ (embedded, 1 published documents)`)
  })

  it('project, dataset and a host are set: that server, also beside HUB_CONTENT, spaces around it ignored', async () => {
    const server = await startGroqServer(await writeDataset([]), 'production')
    onTestFinished(() => server.close())
    const source = await readSource({ ...BOTH, SANITY_API_HOST: ` ${server.url} `, HUB_CONTENT: 'nowhere' })
    expect(source.name).toBe(`${server.url} (project abc123, dataset production)`)
  })

  it('project and dataset are set: the Content Lake of Sanity', () => {
    const settings = lakeSettingsOf({ ...BOTH, HUB_CONTENT: 'nowhere' })
    expect(settings && openLake(settings).name).toBe('Sanity’s Content Lake (project abc123, dataset production)')
  })
})

it('The token that is set is the one the lake is asked with', async () => {
  const server = await startGroqServer(await writeDataset([]), 'production')
  onTestFinished(() => server.close())
  await readSource({ ...BOTH, SANITY_API_HOST: server.url, SANITY_READ_TOKEN: 'sk-secret' })
  expect(server.seen[0]?.headers.authorization).toBe('Bearer sk-secret')
})

describe('Half a configuration names the missing half', () => {
  it.each([
    ['SANITY_PROJECT_ID', 'SANITY_DATASET'],
    ['SANITY_DATASET', 'SANITY_PROJECT_ID'],
  ])('%s is set, %s is not', async (present, missing) => {
    await expect(readSource({ [present]: 'abc123', [missing]: ' ' })).rejects.toThrow(
      `environment: ${present} is set but ${missing} is not. ` +
        `Set ${missing} to read from Sanity, or unset ${present} to read from content/.`,
    )
  })
})

describe('Reviews are compared with one day', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('HUB_TODAY, where it is set, so that a build can be repeated', () => {
    vi.stubEnv('HUB_TODAY', '2026-06-01')
    expect(getToday()).toBe('2026-06-01')
  })

  it('else today in UTC', () => {
    vi.stubEnv('HUB_TODAY', '')
    vi.useFakeTimers({ now: new Date('2026-06-01T23:59:59Z') })
    expect(getToday()).toBe('2026-06-01')
  })
})
