import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { isObject, type Json } from './documents.ts'
import { checkContent, checkDatabase, damagedAssets, GUIDE, readBack, type Acknowledged } from './lake-kill-checks.ts'
import { startLakeProcess, type LakeProcess } from './lake-process.ts'
import { between, seededRandom } from './random.ts'
import { table } from './table.ts'

/** The result of killing a lake again and again. */
export interface KillReport {
  readonly kills: number
  /** Acknowledged transactions, uploads and saves to content/. */
  readonly pairs: number
  readonly publications: number
  readonly uploads: number
  readonly saves: number
  /** Kills that broke off a request on its way. */
  readonly interrupted: number
  /** A sentence for each acknowledged write that was lost, and each file that was damaged. */
  readonly problems: readonly string[]
}

/**
 * So many kills on the same folders, then new ones: the longer a store, the longer a save of it, and the more the other
 * writers add meanwhile. Ten kills leave 13,000 documents, twenty would leave hundreds of thousands.
 */
const KILLS_OF_A_STORE = 8

const DRAFT = { draftId: `drafts.${GUIDE}`, publishedId: GUIDE }

/** Sends requests one after another until the lake is gone. @returns whether one of them was broken off. */
async function sendUntilKilled(send: (index: number) => Promise<void>): Promise<boolean> {
  for (let index = 0; ; index += 1) {
    try {
      await send(index)
    } catch (error) {
      // fetch() throws a TypeError where the connection breaks; every other error is a finding.
      if (error instanceof TypeError) return true
      throw error
    }
  }
}

async function post(lake: LakeProcess, path: string, body: string | Uint8Array<ArrayBuffer>): Promise<Json> {
  const headers = { Authorization: `Bearer ${lake.token}` }
  const response = await fetch(`${lake.origin}/v2025-02-19${path}`, { method: 'POST', body, headers })
  const text = await response.text()
  if (!response.ok) throw new Error(`The lake answered ${path} with ${response.status}: ${text}`)
  const answer: unknown = JSON.parse(text)
  return isObject(answer) ? answer : {}
}

function action(lake: LakeProcess, type: string, fields: object): Promise<Json> {
  const actions = [{ actionType: `sanity.action.document.${type}`, ...DRAFT, ...fields }]
  return post(lake, '/data/actions/production', JSON.stringify({ actions }))
}

/** Writes in four ways at once, and notes what is acknowledged. @returns how many requests the kill broke off. */
async function writeUntilKilled(lake: LakeProcess, acknowledged: Acknowledged, round: number): Promise<number> {
  const writers = [
    async (index: number) => {
      const ids = ['a', 'b'].map((half) => `pair-${round}-${index}-${half}`)
      const mutations = ids.map((_id) => ({ create: { _id, _type: 'topic', title: 'x'.repeat(2000) } }))
      await post(lake, '/data/mutate/production', JSON.stringify({ mutations }))
      acknowledged.pairs.push(...ids)
    },
    async () => {
      const number = acknowledged.published + 1
      await action(lake, 'edit', { patch: { set: { title: String(number) } } })
      await action(lake, 'publish', {})
      acknowledged.published = number
    },
    async (index: number) => {
      const bytes = Buffer.from(`Upload ${round}-${index} `.repeat(5000))
      const { document } = await post(lake, '/assets/files/production?filename=a.txt', bytes)
      const id = isObject(document) ? String(document['_id']) : ''
      acknowledged.uploads.set(id, createHash('sha1').update(bytes).digest('hex'))
      const file = { _type: 'file', asset: { _type: 'reference', _ref: id } }
      const create = { _id: `with-${id}`, _type: 'topic', title: 'With a file', file }
      await post(lake, '/data/mutate/production', JSON.stringify({ mutations: [{ create }] }))
      acknowledged.pairs.push(create._id)
    },
    async () => {
      const before = [...acknowledged.pairs]
      await post(lake, '/lake/save', '')
      for (const id of before) acknowledged.saved.add(id)
      acknowledged.saves += 1
    },
  ]
  const brokenOff = await Promise.all(writers.map(sendUntilKilled))
  return brokenOff.filter(Boolean).length
}

/** Has the edits of each round begin from a draft that is there, whatever the kill broke off. */
async function ensureGuide(lake: LakeProcess, acknowledged: Acknowledged): Promise<void> {
  const title = String(acknowledged.published)
  const createOrReplace = { _id: DRAFT.draftId, _type: 'topic', title }
  await post(lake, '/data/mutate/production', JSON.stringify({ mutations: [{ createOrReplace }] }))
}

/**
 * Kills a lake while it stores transactions, uploads and saves to content/, starts it again, and reads back what it has
 * acknowledged, over and over on the same folders.
 * @param content the folder with the dataset to begin with; it is copied.
 */
export async function killLake(kills: number, content: string, random = seededRandom(1)): Promise<KillReport> {
  const root = await mkdtemp(join(tmpdir(), 'hotel-hub-kill-'))
  const [copy, store] = [join(root, 'content'), join(root, 'store')]
  await cp(content, copy, { recursive: true })
  const acknowledged: Acknowledged = { pairs: [], published: 0, uploads: new Map(), saved: new Set(), saves: 0 }
  const problems: string[] = []
  let interrupted = 0
  try {
    for (let round = 1; round <= kills; round += 1) {
      const lake = await startLakeProcess(copy, store)
      await ensureGuide(lake, acknowledged)
      const { saves } = acknowledged
      const writing = writeUntilKilled(lake, acknowledged, round)
      // Every other round until a save is acknowledged, so that what is killed is often the next one.
      while (round % 2 === 0 && acknowledged.saves === saves) await pause(5)
      await pause(between(random, 20, 400))
      await lake.kill()
      if ((await writing) > 0) interrupted += 1
      const found = [
        ...checkDatabase(store),
        ...(await checkContent(copy, acknowledged)),
        ...(await damagedAssets(copy)),
        ...(await damagedAssets(join(store, 'assets'))),
      ]
      const again = await startLakeProcess(copy, store)
      found.push(...(await readBack(again, acknowledged)))
      acknowledged.published = Number((await again.client.getDocument(GUIDE))?.['title'] ?? 0)
      await (round === kills ? again.stop() : again.kill())
      problems.push(...found.map((problem) => `after kill ${round}: ${problem}`))
    }
    const left = (await readdir(copy, { recursive: true })).filter((name) => name.includes('.saving'))
    problems.push(...left.map((name) => `content/${name} was left by a kill`))
    problems.push(...(await checkContent(copy, { ...acknowledged, saved: new Set(acknowledged.pairs) })))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
  return {
    kills,
    pairs: acknowledged.pairs.length,
    publications: acknowledged.published,
    uploads: acknowledged.uploads.size,
    saves: acknowledged.saves,
    interrupted,
    problems,
  }
}

/**
 * Kills lakes so many times in all, each of them {@link KILLS_OF_A_STORE} times on the same folders; each lake has a row
 * of the table, and the lines below it say what was lost.
 */
export async function measureKills(kills: number): Promise<string> {
  const random = seededRandom(1)
  const reports: KillReport[] = []
  for (let left = kills; left > 0; left -= KILLS_OF_A_STORE)
    reports.push(await killLake(Math.min(left, KILLS_OF_A_STORE), 'content', random))
  const heads = ['kills', 'of these amid requests', 'documents', 'publications', 'uploads', 'saves', 'lost or damaged']
  const counts = reports.map(({ problems, ...report }) => [
    report.kills,
    report.interrupted,
    report.pairs,
    report.publications,
    report.uploads,
    report.saves,
    problems.length,
  ])
  const sums = heads.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const rows = [...counts, sums].map((row) => row.map(String))
  return [table(heads, rows), 'The last row is the sum.', ...reports.flatMap(({ problems }) => problems)].join('\n')
}
