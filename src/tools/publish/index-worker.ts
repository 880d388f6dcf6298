import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

import type { SearchDocument } from '../../search/model.ts'
import type { SearchAddresses, SearchFiles } from '../../search/search-files.ts'

/** A document on its way: with the places of the lay terms that it inherits, since thousands inherit the same ones. */
export type SentDocument = Omit<SearchDocument, 'inheritedTerms'> & { readonly inherited?: readonly number[] }

/** A message to the thread. */
export type ToThread =
  /** New and changed documents of a language, and the lay terms that are inherited for the first time. */
  | { readonly language: string; readonly terms: readonly string[]; readonly documents: readonly SentDocument[] }
  /** Asks for an index: for each document its place in the last index, or -1 for the next of those that were sent. */
  | { readonly language: string; readonly places: Int32Array }
  /** No more indexes of a language are asked for. */
  | { readonly forgotten: string }

/** The files of an index; those that the last one had too are named only. */
export interface FromThread {
  readonly addresses: SearchAddresses
  readonly names: readonly string[]
  readonly changed: readonly (readonly [name: string, json: Uint8Array<ArrayBuffer>])[]
}

/** What the thread has of a language since the last index. */
interface Sent {
  readonly places: ReadonlyMap<SearchDocument, number>
  /** The last index; undefined before the first. */
  readonly built?: SearchFiles
  /** The places of lay terms. */
  readonly terms: Map<string, number>
}

/** A message is written at once, so a large one would keep everything else waiting. */
const DOCUMENTS_PER_MESSAGE = 200

/** Builds the search in a worker thread, so that this one goes on meanwhile. */
export class IndexWorker {
  #thread: Worker | undefined
  readonly #sent = new Map<string, Sent>()
  #queue: Promise<unknown> = Promise.resolve()

  /**
   * The files of the search of a language, English before all others: these get the originals from it. Only documents that
   * are other objects than at the last call are sent to the thread, and only their words are analysed. Indexes are built one
   * after another.
   * @throws what building the index throws, and where the thread ends before. The next call starts another.
   */
  index(language: string, documents: readonly SearchDocument[]): Promise<SearchFiles> {
    const files = this.#queue.then(() => this.#indexNext(language, documents))
    this.#queue = files.catch(() => undefined)
    return files
  }

  /** Lets go of the documents of a language; those of English stay, since indexes of other languages ask for them. */
  forget(language: string): void {
    this.#sent.delete(language)
    if (this.#thread !== undefined) post(this.#thread, { forgotten: language })
  }

  /** Ends the thread, and with it what it remembers. */
  async stop(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    this.#sent.clear()
    await thread?.terminate()
  }

  #start(): Worker {
    const thread = new Worker(new URL('./index-thread.ts', import.meta.url))
    // An error ends the thread, and with it the wait for its reply.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      if (this.#thread === thread) void this.stop()
    })
    return thread
  }

  async #indexNext(language: string, documents: readonly SearchDocument[]): Promise<SearchFiles> {
    const thread = (this.#thread ??= this.#start())
    const sent: Sent = this.#sent.get(language) ?? { places: new Map(), terms: new Map() }
    // The process waits for an index, but not for a thread that has nothing to do.
    thread.ref()
    try {
      const changed = documents.filter((document) => !sent.places.has(document))
      const ask = async () => {
        await sendDocuments(thread, language, changed, sent.terms)
        post(thread, { language, places: Int32Array.from(documents, (document) => sent.places.get(document) ?? -1) })
      }
      // The thread may end while documents are still being sent.
      const [reply] = await Promise.all([replyOf(thread), ask()])
      const known = new Map([...(sent.built?.files ?? []), ...reply.changed])
      const files = new Map(reply.names.map((name) => [name, known.get(name) ?? '']))
      const places = new Map(documents.map((document, place) => [document, place]))
      const isSame = reply.changed.length === 0 && files.size === sent.built?.files.size
      const built = isSame ? sent.built : { addresses: reply.addresses, files }
      this.#sent.set(language, { places, built, terms: sent.terms })
      return built
    } catch (error) {
      await this.stop()
      throw error
    } finally {
      thread.unref()
    }
  }
}

function post(thread: Worker, message: ToThread): void {
  thread.postMessage(message)
}

/** Sends documents in several messages, between which other work goes on. */
async function sendDocuments(
  thread: Worker,
  language: string,
  documents: readonly SearchDocument[],
  known: Map<string, number>,
): Promise<void> {
  for (let start = 0; start < documents.length; start += DOCUMENTS_PER_MESSAGE) {
    const terms: string[] = []
    const placeOf = (term: string) => {
      const place = known.get(term) ?? known.size
      if (place === known.size) terms.push(term)
      known.set(term, place)
      return place
    }
    const toSent = ({ inheritedTerms, ...document }: SearchDocument): SentDocument =>
      inheritedTerms === undefined ? document : { ...document, inherited: inheritedTerms.map(placeOf) }
    const part = documents.slice(start, start + DOCUMENTS_PER_MESSAGE).map(toSent)
    post(thread, { language, terms, documents: part })
    await setImmediate()
  }
}

async function replyOf(thread: Worker): Promise<FromThread> {
  const end = new AbortController()
  try {
    const replies: readonly FromThread[] = await Promise.race([
      once(thread, 'message', { signal: end.signal }),
      once(thread, 'exit', { signal: end.signal }).then(() => []),
    ])
    const [reply] = replies
    if (reply === undefined) throw new Error('The search index was not built: its thread was stopped. Publish again.')
    return reply
  } finally {
    end.abort()
  }
}
