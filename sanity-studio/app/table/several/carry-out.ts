import { isHttpError, type Mutation, type SanityClient } from '@sanity/client'

import { commitOnce } from '../../connection/commit-once.ts'
import { LOAD_QUERY, idsToLoad, readLoaded, type Loaded, type Planned, type Writes } from './change.ts'

/** A document that was to be written. */
export interface Outcome extends Pick<Planned, 'id' | 'type' | 'title'> {
  readonly writes: Writes
  /** Why it was not written, in one sentence; undefined where it was. */
  readonly failure: string | undefined
}

const CHANGED_SINCE = 'Somebody changed it since: open it and look.'
const NEEDS_OTHERS = 'Something that it refers to was not published with it: look there, then open this window again.'

/** How many transactions are on their way at once: few enough for the limits of Sanity's cloud. */
const AT_ONCE = 4

/** Reads what a plan needs to know of documents: one query, however many they are. */
export async function loadDocuments(client: SanityClient, ids: readonly string[]): Promise<readonly Loaded[]> {
  const found = await client.fetch<unknown>(
    LOAD_QUERY,
    { ids: idsToLoad(ids) },
    { perspective: 'raw', tag: 'hub.several' },
  )
  return readLoaded(ids, found)
}

/** The sentence in which a server refused a transaction: that of the rule, without what the API puts before it. */
function refusalOf(error: Error): string {
  return error.message.replace(/^(?:The mutation failed|Mutation\(s\) failed with \d+ error\(s\)):?\s*/, '').trim()
}

function whyFailed(error: unknown): string {
  if (!isHttpError(error) || !(error instanceof Error))
    return 'The server could not be reached: check the connection and try again.'
  if (error.statusCode === 409) return CHANGED_SINCE
  return error.statusCode < 500 ? refusalOf(error) : 'The server could not store it: try again.'
}

async function commit(
  client: SanityClient,
  transactionId: string,
  mutations: readonly Mutation[],
): Promise<string | undefined> {
  try {
    await commitOnce(client, transactionId, mutations, 'hub.several')
    return undefined
  } catch (error) {
    return whyFailed(error)
  }
}

/** Runs a task for each member of a list, some at once, keeps the order of the outcomes and says how many there are. */
async function forEach<One>(
  list: readonly One[],
  task: (one: One) => Promise<readonly Outcome[]>,
  onProgress: (done: number) => void,
  atOnce = AT_ONCE,
): Promise<readonly Outcome[]> {
  const results = new Map<number, readonly Outcome[]>()
  let done = 0
  const waiting = [...list.entries()]
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, one] = next
      const outcomes = await task(one)
      results.set(at, outcomes)
      done += outcomes.length
      onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return [...results].sort(([one], [other]) => one - other).flatMap(([, outcomes]) => outcomes)
}

function changing(planned: readonly Planned[]) {
  return planned.flatMap(({ fate, ...one }) => (fate.state === 'change' ? [{ ...one, writes: fate.writes }] : []))
}

/** What becomes of documents that were to change, and that somebody has changed since they were shown: nothing. */
export function refuse(planned: readonly Planned[]): readonly Outcome[] {
  return changing(planned).map((one) => ({ ...one, failure: CHANGED_SINCE }))
}

/** A document and what is written of it. */
type ToWrite = ReturnType<typeof changing>[number]

/**
 * Writes what a plan says, a transaction for each id of one, which is mostly that of one document: what fails leaves the others
 * alone, but for those that need it. Where some do, the order of the plan is kept.
 * @param onProgress gets how many are done.
 * @returns what became of each document that was to change.
 */
export async function carryOut(
  client: SanityClient,
  planned: readonly Planned[],
  onProgress: (done: number) => void,
): Promise<readonly Outcome[]> {
  const groups = [...Map.groupBy(changing(planned), ({ writes }) => writes.transactionId)]
  const needsOf = ({ writes }: ToWrite) => writes.needs ?? []
  const isOrdered = groups.some(([, group]) => group.some((one) => needsOf(one).length > 0))
  const written = new Set<string>()
  async function write([transactionId, group]: (typeof groups)[number]): Promise<readonly Outcome[]> {
    const there = new Set([...written, ...group.map(({ id }) => id)])
    const mutations = group.flatMap(({ writes }) => writes.mutations)
    const isMissing = group.flatMap(needsOf).some((id) => !there.has(id))
    const failure = isMissing ? NEEDS_OTHERS : await commit(client, transactionId, mutations)
    if (failure === undefined) for (const { id } of group) written.add(id)
    return group.map((one) => ({ ...one, failure }))
  }
  return forEach(groups, write, onProgress, isOrdered ? 1 : AT_ONCE)
}

/** Takes back what was written, one transaction a document; what somebody has changed since stays as it is. */
export async function takeBack(
  client: SanityClient,
  written: readonly Outcome[],
  newId: () => string,
  onProgress: (done: number) => void,
): Promise<readonly Outcome[]> {
  return forEach(
    written,
    async (one) => [{ ...one, failure: await commit(client, newId(), one.writes.undo) }],
    onProgress,
  )
}
