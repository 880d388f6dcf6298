import { once } from 'node:events'
import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

import type { JsonObject, LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Store } from '../store/store.ts'
import type { QueryRequest } from './parse-query.ts'
import { evaluationError } from './query-error.ts'
import { untilComputed } from './time-limit.ts'

/** A message to the worker thread. */
export type ToThread =
  /** New and changed documents, as a JSON array: posting one string is far quicker than cloning its objects. */
  | { readonly kind: 'documents'; readonly changed: string; readonly deleted: readonly string[] }
  | { readonly kind: 'query'; readonly request: QueryRequest }

/** Its reply to a query: the result as JSON, or the error. */
export type FromThread =
  | { readonly result: string }
  | { readonly status: number; readonly message: string; readonly error: JsonObject | undefined }

/** `.ts` in the repository, `.js` once compiled. */
const FILE_KIND = extname(import.meta.url)
const MAX_SECONDS = 8
const MAX_WAITING = 4
const IDLE_SECONDS = 20
const DOCUMENTS_PER_MESSAGE = 200
const MAX_MEGABYTES = 320

const TOO_SLOW =
  `The query was stopped after ${MAX_SECONDS} seconds. Ask for less: filter by type first, and do not search all ` +
  'documents again for each document (as count(*[references(^._id)]) does).'
const TOO_LARGE = 'The query needs more memory than there is. Ask for less at once.'
const TOO_MANY = 'Several heavy queries are waiting already. Try again in some seconds.'

/** Runs the slow queries of one store in a worker thread, one after another, each with a limit of time and memory. */
export class QueryWorker {
  readonly #store: Store
  #thread: Worker | undefined
  /** The documents as the thread has them. */
  #sent = new Map<string, LakeDocument>()
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #idleTimer: NodeJS.Timeout | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** @returns the result as JSON. @throws HttpError 400 for an invalid or too slow query, 503 where too many wait. */
  async run(request: QueryRequest): Promise<string> {
    if (this.#waiting >= MAX_WAITING) throw new HttpError(503, TOO_MANY)
    this.#waiting += 1
    const result = this.#queue.then(() => this.#runNext(request))
    this.#queue = result.catch(() => undefined)
    try {
      return await result
    } finally {
      this.#waiting -= 1
    }
  }

  /** Ends the thread; the next query starts another. */
  async stop(): Promise<void> {
    clearTimeout(this.#idleTimer)
    const thread = this.#thread
    this.#thread = undefined
    this.#sent = new Map()
    await thread?.terminate()
  }

  async #runNext(request: QueryRequest): Promise<string> {
    clearTimeout(this.#idleTimer)
    const thread = (this.#thread ??= this.#start())
    await this.#sendChanges(thread)
    const message: ToThread = { kind: 'query', request }
    thread.postMessage(message)
    const reply = await this.#replyOf(thread)
    this.#idleTimer = setTimeout(() => void this.stop(), IDLE_SECONDS * 1000).unref()
    if ('result' in reply) return reply.result
    throw new HttpError(reply.status, reply.message, reply.error)
  }

  #start(): Worker {
    const thread = new Worker(new URL(`./worker-thread${FILE_KIND}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
    })
    thread.unref()
    // An error ends the thread, and with it the wait for its reply.
    thread.on('error', () => undefined)
    return thread
  }

  async #replyOf(thread: Worker): Promise<FromThread> {
    const end = new AbortController()
    let isTooSlow = false
    const tooSlow = async () => {
      await untilComputed(thread, MAX_SECONDS * 1000, end.signal)
      isTooSlow = true
      return []
    }
    try {
      const replies: readonly FromThread[] = await Promise.race([
        once(thread, 'message', { signal: end.signal }),
        once(thread, 'exit', { signal: end.signal }).then(() => []),
        tooSlow(),
      ])
      if (replies[0] !== undefined) return replies[0]
    } catch {
      // The time is up, or the thread failed: both are handled below.
    } finally {
      end.abort()
    }
    await this.stop()
    throw evaluationError(isTooSlow ? TOO_SLOW : TOO_LARGE)
  }

  /** Sends what has changed, in chunks between which other requests are answered. */
  async #sendChanges(thread: Worker): Promise<void> {
    const current = this.#store.all()
    const changed = current.filter((document) => this.#sent.get(document._id) !== document)
    const ids = new Set(current.map(({ _id }) => _id))
    const deleted = [...this.#sent.keys()].filter((id) => !ids.has(id))
    for (let start = 0; start < changed.length || (start === 0 && deleted.length > 0); start += DOCUMENTS_PER_MESSAGE) {
      const chunk = changed.slice(start, start + DOCUMENTS_PER_MESSAGE)
      const message: ToThread = {
        kind: 'documents',
        changed: JSON.stringify(chunk),
        deleted: start === 0 ? deleted : [],
      }
      thread.postMessage(message)
      await setImmediate()
    }
    this.#sent = new Map(current.map((document) => [document._id, document]))
  }
}
