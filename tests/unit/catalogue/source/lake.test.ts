import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createEmbeddedSource } from '../../../../src/catalogue/source/embedded.ts'
import {
  createLakeClient,
  createLakeSource,
  openLake,
  type LakeSettings,
} from '../../../../src/catalogue/source/lake.ts'
import { DOCUMENTS_QUERY } from '../../../../src/catalogue/source/lake-documents.ts'
import * as queries from '../../../../src/catalogue/source/queries.ts'
import { queryDocuments } from '../../../../src/catalogue/source/query-documents.ts'
import type { ContentSource } from '../../../../src/catalogue/source/source.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'
import { startGroqServer, type Fault, type GroqServer } from '../../../helpers/groq-server.ts'
import { recordWaits } from '../../../helpers/record-waits.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

let server: GroqServer
let embedded: ContentSource
let lake: ContentSource

function settingsWith(settings: Partial<LakeSettings>): LakeSettings {
  return { projectId: 'abc123', dataset: 'production', apiHost: server.url, ...settings }
}

beforeAll(async () => {
  server = await startGroqServer(FROZEN_CONTENT, 'production')
  embedded = await createEmbeddedSource(FROZEN_CONTENT)
  lake = await createLakeSource(settingsWith({}))
})

afterAll(() => server.close())

/** The picture of a guide. */
function coverOf({ documents }: ContentSource): string {
  const guides = queryDocuments(queries.GUIDES_QUERY, documents, { language: 'en' })
  return String(guides.find(({ cover }) => cover?.asset)?.cover?.asset)
}

/** Reads the documents while the server fails. Returns their number or the error, and the number of requests. */
async function readWhile(
  fault: Fault,
  times: number,
  settings: Partial<LakeSettings> = {},
): Promise<[unknown, number]> {
  const before = server.seen.length
  server.fail(fault, times)
  const answer = await createLakeSource(settingsWith(settings)).then(
    ({ documents }) => documents.length,
    (error: unknown) => error,
  )
  return [answer, server.seen.length - before]
}

describe('The lake gives the same results as a dataset in files', () => {
  const all = Object.entries(queries)

  it('every query of the site is compared', () => {
    expect(all.length).toBeGreaterThanOrEqual(16)
    expect(all.map(([name]) => name)).toEqual(all.map(() => expect.stringMatching(/_QUERY$/)))
  })

  it.each(all)('%s', async (_, query) => {
    const client = createLakeClient(settingsWith({}))
    for (const language of ['en', 'ar']) {
      const rows = queryDocuments(query, embedded.documents, { language })
      expect(await client.fetch(query, { language, base: 'en' })).toEqual(rows)
      expect(queryDocuments(query, lake.documents, { language })).toEqual(rows)
    }
  })

  it('all documents, none of them a draft', () => {
    const { documents } = lake
    const expected = embedded.documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))
    expect(documents).toEqual(expected)
    expect(documents.filter(({ _id }) => _id.startsWith('drafts.'))).toEqual([])
  })

  it('no record that Sanity keeps for itself', async () => {
    const kept = ['sanity.imageAsset', 'sanity.fileAsset', 'system.group', 'page']
    const folder = await writeDataset(kept.map((type, index) => ({ _id: `a${index}`, _type: type })))
    const other = await startGroqServer(folder, 'production')
    onTestFinished(() => other.close())
    const { documents } = await createLakeSource(settingsWith({ apiHost: other.url }))
    expect(documents).toEqual([{ _id: 'a3', _type: 'page' }])
  })

  it('the bytes of a picture', async () => {
    const assetId = coverOf(embedded)
    expect(Buffer.from(await lake.readAsset(assetId)).equals(await embedded.readAsset(assetId))).toBe(true)
    const [, sha1, size] = assetId.split('-')
    expect(server.seen.at(-1)?.path).toBe(`/images/abc123/production/${sha1}-${size}.png`)
  })
})

it('The version of an asset is its address, since Sanity never changes one', async () => {
  const asked = server.seen.length
  expect(await lake.assetVersion('image-ab-1x1-png')).toBe(`${server.url}/abc123/production/image-ab-1x1-png`)
  expect(server.seen).toHaveLength(asked)
})

describe('The lake is asked as Sanity wants to be asked', () => {
  it('for published content of one API version', async () => {
    await createLakeSource(settingsWith({}))
    const { method, path, params, headers } = server.seen.at(-1) ?? {}
    expect([method, path]).toEqual(['GET', '/v2025-02-19/data/query/production'])
    expect(params?.get('query')).toBe(DOCUMENTS_QUERY)
    expect(params?.get('perspective')).toBe('published')
    expect(headers?.['authorization']).toBeUndefined()
  })

  it('for pictures at Sanity’s own address where no other host is set', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address)
      return Promise.resolve(new Response('a picture'))
    })
    const cloud = openLake({ projectId: 'abc123', dataset: 'production' })
    expect(Buffer.from(await cloud.readAsset('image-ab-1x1-png')).toString()).toBe('a picture')
    expect(asked).toEqual(['https://cdn.sanity.io/images/abc123/production/ab-1x1.png'])
  })

  it('with the token where one is set', async () => {
    await createLakeSource(settingsWith({ token: 'sk-secret' }))
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer sk-secret')
  })

  it('and names itself without the token', () => {
    expect(openLake(settingsWith({ token: 'sk-secret' })).name).toBe(
      `${server.url} (project abc123, dataset production)`,
    )
    expect(lake.whereIs('guide-knock')).toBe('guide-knock')
  })
})

describe('A transient error is retried', () => {
  it.each<readonly [string, Fault, number, readonly number[]]>([
    ['busy once', 503, 1, [250]],
    ['busy four times, the most we bear', 503, 4, [250, 500, 1000, 2000]],
    ['too many requests', 429, 2, [250, 500]],
    ['an error of the server', 500, 1, [250]],
    ['the line is cut', 'drop', 2, [250, 500]],
    ['the line is cut in the middle of an answer', 'drop halfway', 1, [250]],
  ])('%s', async (_, fault, times, expected) => {
    const waits = recordWaits()
    expect(await readWhile(fault, times)).toEqual([lake.documents.length, times + 1])
    expect(waits).toEqual(expected)
  })

  it.each<Fault>(['silence', 'silence halfway'])(
    'a server that accepts a question and falls silent: %s',
    async (fault) => {
      recordWaits()
      const [answer] = await readWhile(fault, 1, { timeoutMs: 2000 })
      expect(answer).toBe(lake.documents.length)
    },
  )

  it('a picture, too', async () => {
    const waits = recordWaits()
    server.fail(503, 1)
    server.fail('drop halfway', 1)
    expect((await lake.readAsset(coverOf(embedded))).length).toBeGreaterThan(1000)
    expect(waits).toEqual([250, 500])
  })
})

describe('A permanent error is one sentence', () => {
  const where = () => `${server.url} abc123/production`

  it.each<readonly [string, Fault, string]>([
    ['busy for good', 503, 'asked to answer 503'],
    ['no network', 'drop', ''],
  ])('%s: after five attempts', async (_, fault, reason) => {
    recordWaits()
    const [error, asked] = await readWhile(fault, 5)
    expect(asked).toBe(5)
    expect(String(error)).toContain(`ContentError: ${where()}: The content could not be fetched after 5 attempts (`)
    expect(String(error)).toContain(reason)
    expect(String(error)).toContain('Check the network and the server, then build again. Nothing was overwritten.')
  })

  it('a server that never answers: after five attempts, each given up in time', async () => {
    recordWaits()
    const before = server.seen.length
    const [error] = await readWhile('silence', 5, { timeoutMs: 300 })
    // On a busy machine the last may arrive after it was given up.
    await expect.poll(() => server.seen.length - before, { timeout: 20_000 }).toBe(5)
    expect(String(error)).toBe(
      `ContentError: ${where()}: The content could not be fetched after 5 attempts (no answer within 0.3 seconds). ` +
        'Check the network and the server, then build again. Nothing was overwritten.',
    )
  }, 60_000)

  it('a picture that never comes, too', async () => {
    recordWaits()
    const before = server.seen.length
    server.fail('silence', 5)
    await expect(openLake(settingsWith({ timeoutMs: 50 })).readAsset('image-ab-1x1-png')).rejects.toThrow(
      'after 5 attempts (no answer within 0.05 seconds)',
    )
    await expect.poll(() => server.seen.length - before).toBe(5)
  })

  it.each([401, 403])('%i: at once, naming the token', async (status) => {
    const [error, asked] = await readWhile(status, 1)
    expect(asked).toBe(1)
    expect(String(error)).toBe(
      `ContentError: ${where()}: The server refused access (${status}). ` +
        'Set SANITY_READ_TOKEN to a token that may read this dataset.',
    )
  })

  it('no such dataset: at once, naming the settings', async () => {
    const [error, asked] = await readWhile(404, 0, { dataset: 'producton' })
    expect(asked).toBe(1)
    expect(String(error)).toBe(
      `ContentError: ${server.url} abc123/producton: There is no such project or dataset. ` +
        'Check SANITY_PROJECT_ID and SANITY_DATASET.',
    )
  })

  it('no asset id: without asking', async () => {
    const before = server.seen.length
    await expect(lake.readAsset('../../etc/passwd')).rejects.toThrow(
      '../../etc/passwd: This is not an asset. Choose the picture again in the Studio.',
    )
    expect(server.seen).toHaveLength(before)
  })

  it('a query the server does not understand: asked once, so not “after 5 attempts”', async () => {
    const [error, asked] = await readWhile(400, 1)
    expect(asked).toBe(1)
    expect(String(error)).not.toContain('after 5 attempts')
  })

  it('a picture that is gone: names the picture, not the settings', async () => {
    await expect(lake.readAsset('image-abcdef-1x1-png')).rejects.toThrow('abcdef-1x1.png')
  })

  it('a hotel’s Wi-Fi answers with its login page: is no answer of the lake', async () => {
    const [answer] = await readWhile('login page', 1)
    expect(String(answer)).toContain('ContentError')
  })
})
