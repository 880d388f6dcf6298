type Lost = () => void

/** Whether an API can be reached just now. */
export interface Reach {
  /** Calls back when the network goes. @returns how to stop that. */
  onAway(lost: Lost): () => void
  /** Is told that the API has answered something: whoever waits, waits no longer. */
  answered(): void
  /**
   * Waits until somebody answers again.
   * @returns false where somebody answers already.
   * @throws the signal's reason once it aborts.
   */
  untilBack(signal?: AbortSignal | null): Promise<boolean>
}

/** How long an answer may take. */
const PATIENCE = 2_000
const AGAIN = 1_000

/** Whether somebody answers; what, does not matter. */
async function doesAnswer(origin: string): Promise<boolean> {
  const asked = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) } as const
  return fetch(`${origin}/v1/ping`, asked).then(
    () => true,
    () => false,
  )
}

/** A moment, which ends when the browser says that the network is back. */
function pause(browser: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      browser.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, AGAIN)
    browser.addEventListener('online', end)
  })
}

/** Waits for something, but no longer than until a signal aborts. */
function orAborted(something: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    void something.then(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    })
  })
}

/** What all wait for together. */
interface Return {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function createReturn(): Return {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

// There is no window where the CLI reads the configuration; nothing is asked then.
const BROWSER: EventTarget = typeof window === 'undefined' ? new EventTarget() : window

/**
 * Watches whether the API at an origin can be reached. What the browser says of the network is only a reason to ask: on
 * a train it is offline, and a lake on this machine answers all the same.
 * @param browser what says `online` and `offline`.
 */
export function watchReach(origin: () => string, browser = BROWSER): Reach {
  const waiting = new Set<Lost>()
  let back: Return | undefined

  async function hearOffline() {
    if (await doesAnswer(origin())) return
    for (const lost of [...waiting]) lost()
  }

  function answered() {
    back?.resolve()
    back = undefined
  }

  /** However many wait, one asks. */
  function beginAsking(): Return {
    const waited = createReturn()
    const ask = async () => {
      do await pause(browser)
      while (back === waited && !(await doesAnswer(origin())))
      if (back === waited) answered()
    }
    void ask()
    return waited
  }

  browser.addEventListener('offline', () => void hearOffline())
  return {
    answered,
    onAway(lost) {
      waiting.add(lost)
      return () => {
        waiting.delete(lost)
      }
    },
    async untilBack(signal) {
      if (back === undefined && (await doesAnswer(origin()))) return false
      back ??= beginAsking()
      await (signal ? orAborted(back.promise, signal) : back.promise)
      return true
    },
  }
}
