import type { HubAnswer } from './hub-answer.ts'

/** What the hub says, for all documents and lists of the Studio at once. */
export interface HubStore {
  /** Asks the hub as long as somebody listens. @returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void
  /** The last answer. */
  answer(): HubAnswer
  /** Asks at once, and often for a while: something was published. */
  expectChange(): void
}

/** The tab in which the Studio is open. */
export interface Tab {
  isVisible(): boolean
  onVisible(listener: () => void): void
}

/** In milliseconds: how long after an answer the hub is asked again. */
const USUALLY = 30_000
/** A publish is on a running hub within a second or two. */
const AFTER_PUBLISH = 1_500
/** A hub that is just being started should be seen soon. */
const WITHOUT_ANSWER = 10_000
/** How long after a publish the hub is asked often. */
const HURRY = 2 * 60_000

/**
 * Asks the hub in intervals: only while somebody listens and the tab is visible, never twice at the same time, and more often
 * after a publish.
 */
export function createHubStore(ask: () => Promise<HubAnswer>, tab: Tab): HubStore {
  const listeners = new Set<() => void>()
  let last: HubAnswer = { kind: 'asking' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let hurriesUntil = 0

  function pause(): number {
    if (Date.now() < hurriesUntil) return AFTER_PUBLISH
    return last.kind === 'record' ? USUALLY : WITHOUT_ANSWER
  }

  async function askNow(): Promise<void> {
    clearTimeout(timer)
    if (isAsking || listeners.size === 0 || !tab.isVisible()) return
    isAsking = true
    last = await ask()
    isAsking = false
    for (const listener of [...listeners]) listener()
    clearTimeout(timer)
    // Without an address there is nobody to ask again.
    if (last.kind !== 'no-address') timer = setTimeout(() => void askNow(), pause())
  }

  tab.onVisible(() => void askNow())
  return {
    answer: () => last,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) void askNow()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearTimeout(timer)
      }
    },
    expectChange() {
      hurriesUntil = Date.now() + HURRY
      void askNow()
    },
  }
}
