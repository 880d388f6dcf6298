import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

import type { LakeDocument } from '../../document.ts'
import { LakeFault } from '../../fault.ts'
import type { Store } from '../../store/store.ts'
import { evaluationFault } from '../query-fault.ts'
import type { QueryRequest } from '../query-request.ts'
import type { FromThread, ToThread } from './messages.ts'

const MOST_SECONDS = 8
const MOST_WAITING = 4
const IDLE_SECONDS = 20
const DOCUMENTS_A_MESSAGE = 200
const MOST_MEGABYTES = 320

const TOO_SLOW =
  `The query was stopped after ${MOST_SECONDS} seconds. Ask for less: filter by type first, and do not search all ` +
  'documents again for each document (as count(*[references(^._id)]) does).'
const TOO_LARGE = 'The query needs more memory than there is. Ask for less at once.'
const TOO_MANY = 'Several heavy queries are waiting already. Try again in some seconds.'

/** Answers heavy queries of one store in a thread of their own, one after another, each within a time limit. */
export class QueryAside {
  readonly #store: Store
  #thread: Worker | undefined
  /** The documents as the thread has them. */
  #sent = new Map<string, LakeDocument>()
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #idle: NodeJS.Timeout | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** @throws LakeFault 400 where the query is wrong or takes too long, 503 where others wait already. */
  async ask(request: QueryRequest): Promise<unknown> {
    if (this.#waiting >= MOST_WAITING) throw new LakeFault(503, TOO_MANY)
    this.#waiting += 1
    const answer = this.#last.then(() => this.#answer(request))
    this.#last = answer.catch(() => undefined)
    try {
      return await answer
    } finally {
      this.#waiting -= 1
    }
  }

  async #answer(request: QueryRequest): Promise<unknown> {
    clearTimeout(this.#idle)
    const thread = (this.#thread ??= this.#start())
    await this.#bringUpToDate(thread)
    const message: ToThread = { kind: 'query', request }
    thread.postMessage(message)
    const reply = await this.#replyOf(thread)
    this.#idle = setTimeout(() => void this.#stop(), IDLE_SECONDS * 1000).unref()
    if ('result' in reply) {
      const result: unknown = JSON.parse(reply.result)
      return result
    }
    throw new LakeFault(reply.status, reply.message, reply.error)
  }

  #start(): Worker {
    const thread = new Worker(new URL('./query-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    thread.unref()
    // What goes wrong there ends the thread, and so the wait for its reply.
    thread.on('error', () => undefined)
    return thread
  }

  async #stop(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    this.#sent = new Map()
    await thread?.terminate()
  }

  async #replyOf(thread: Worker): Promise<FromThread> {
    const end = new AbortController()
    let isTooSlow = false
    const timer = setTimeout(() => {
      isTooSlow = true
      end.abort()
    }, MOST_SECONDS * 1000)
    try {
      const first: readonly FromThread[] = await Promise.race([
        once(thread, 'message', { signal: end.signal }),
        once(thread, 'exit', { signal: end.signal }).then(() => []),
      ])
      if (first[0] !== undefined) return first[0]
    } catch {
      // The time is up, or the thread has failed: both end below.
    } finally {
      clearTimeout(timer)
      end.abort()
    }
    await this.#stop()
    throw evaluationFault(isTooSlow ? TOO_SLOW : TOO_LARGE)
  }

  /** Sends what has changed, in parts between which other requests are answered. */
  async #bringUpToDate(thread: Worker): Promise<void> {
    const now = this.#store.all()
    const changed = now.filter((document) => this.#sent.get(document._id) !== document)
    const ids = new Set(now.map(({ _id }) => _id))
    const gone = [...this.#sent.keys()].filter((id) => !ids.has(id))
    for (let start = 0; start < changed.length || (start === 0 && gone.length > 0); start += DOCUMENTS_A_MESSAGE) {
      const part = changed.slice(start, start + DOCUMENTS_A_MESSAGE)
      const message: ToThread = { kind: 'documents', changed: JSON.stringify(part), gone: start === 0 ? gone : [] }
      thread.postMessage(message)
      await setImmediate()
    }
    this.#sent = new Map(now.map((document) => [document._id, document]))
  }
}
