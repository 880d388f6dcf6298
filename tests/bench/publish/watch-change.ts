import { setTimeout as pause } from 'node:timers/promises'

import type { Change } from './changes.ts'
import type { ContentFolder } from './content-folder.ts'
import { NO_ANSWER, type Answer, type RunningHub } from './running-hub.ts'
import { addressOf, changedPages, isSearchPage, lastPlaced, pagesToWatch, readPages } from './site-pages.ts'

/** How long after its publication a change was served, and what that took. */
export interface ChangeFigures {
  readonly ownSeconds: number
  /** Until all pages were as they stay; those of the search follow its files. */
  readonly allSeconds: number
  /** Undefined where the search did not change. */
  readonly searchSeconds: number | undefined
  readonly changedPages: number
  readonly cpuSeconds: number
}

/** What the hub says when the last that follows from a change is done. */
const LAST_STAGE = /^Search: /m

/** Answers that the hub was already asked for may still be on their way when it says so. */
const REST_MS = 1_000

/** A hub that rests for so long does nothing more: it has not noticed the change, or has refused it. */
const GIVE_UP_MS = 20_000

/** The hub is asked often at first, and later after a fiftieth of the time that has passed: answers cost it time too. */
const LEAST_PAUSE_MS = 10
const SHARE_OF_PAUSE = 0.02

const SEARCH_ADDRESSES = '/search.json'

/** Asks for addresses again and again, each until its answer is another one than before. */
class Watch {
  /** When the answer of an address was first seen to be new, in milliseconds since 1970. */
  readonly seen = new Map<string, number>()
  readonly #hub: RunningHub
  readonly #before: ReadonlyMap<string, Answer>
  #isWanted = true

  private constructor(hub: RunningHub, before: ReadonlyMap<string, Answer>) {
    this.#hub = hub
    this.#before = before
  }

  static async on(hub: RunningHub, addresses: readonly string[]): Promise<Watch> {
    const before = new Map<string, Answer>()
    for (const address of addresses) before.set(address, await hub.get(address))
    return new Watch(hub, before)
  }

  /** @param isNew what else than being another one is asked of the answer of an address. */
  async follow(start: number, isNew: (address: string, answer: Answer) => boolean): Promise<void> {
    while (this.#isWanted && this.seen.size < this.#before.size) {
      for (const [address, { status, text }] of this.#before) {
        if (this.seen.has(address)) continue
        const answer = await this.#hub.get(address)
        const isOther = answer.status !== status || answer.text !== text
        if (answer !== NO_ANSWER && isOther && isNew(address, answer)) this.seen.set(address, Date.now())
      }
      await pause(Math.max(LEAST_PAUSE_MS, SHARE_OF_PAUSE * (Date.now() - start)))
    }
  }

  end(): void {
    this.#isWanted = false
  }
}

/**
 * Publishes a change and watches until the hub has done all that follows from it.
 * @param site the folder from which the hub serves.
 * @throws Error with what the hub said, where it does not show the change.
 */
export async function watchChange(
  hub: RunningHub,
  site: string,
  content: ContentFolder,
  change: Change,
): Promise<ChangeFigures> {
  const before = await readPages(site, change.sign)
  const watched = pagesToWatch(before).map(addressOf)
  const watch = await Watch.on(hub, [...new Set([change.page, SEARCH_ADDRESSES, ...watched])])
  const [cpuSeconds, said] = [hub.cpuSeconds, hub.said.length]
  const start = await content.publish(change)
  const following = watch.follow(start, (address, { status, text }) => {
    return address !== change.page || change.isShown(status, text)
  })
  try {
    await hub.rest(GIVE_UP_MS, () => LAST_STAGE.test(hub.said.slice(said)))
    await hub.rest(REST_MS)
  } finally {
    watch.end()
    await following
  }
  const own = watch.seen.get(change.page)
  if (own === undefined) throw new Error(`The hub does not show “${change.name}”:\n${hub.said.slice(said)}`)
  const usedSeconds = hub.cpuSeconds - cpuSeconds
  const changed = changedPages(before, await readPages(site, change.sign))
  const ofSearch = changed.filter(isSearchPage)
  const others = changed.filter((path) => !isSearchPage(path))
  const search = watch.seen.get(SEARCH_ADDRESSES)
  const all = [...watch.seen].filter(([address]) => address !== SEARCH_ADDRESSES).map(([, seen]) => seen)
  const after = (time: number) => (time - start) / 1000
  return {
    ownSeconds: after(own),
    allSeconds: after(Math.max(...all, await lastPlaced(site, others))),
    searchSeconds: search === undefined ? undefined : after(Math.max(search, await lastPlaced(site, ofSearch))),
    changedPages: others.length,
    cpuSeconds: usedSeconds,
  }
}
