type Lost = () => void

/** Whether an API can be reached at the moment. */
export interface Reachability {
  /** Calls back when the connection is lost. @returns a function that unsubscribes. */
  onLost(lost: Lost): () => void
  /** Whether the API answers now. */
  isReachable(): Promise<boolean>
  /** Takes note of a response of the API, which ends all waiting. */
  noteResponse(): void
  /**
   * Waits until the API answers again.
   * @returns false where it answers already.
   * @throws the signal's reason once it aborts.
   */
  untilReachable(signal?: AbortSignal | null): Promise<boolean>
}

/** In milliseconds. */
const PROBE_TIMEOUT = 2_000
const RETRY_DELAY = 1_000

// There is no window where the CLI reads the configuration; no request is sent then.
const BROWSER: EventTarget = typeof window === 'undefined' ? new EventTarget() : window

/** Whether the API sends any response, whatever its status. */
async function probe(origin: string): Promise<boolean> {
  const options = { cache: 'no-store', signal: AbortSignal.timeout(PROBE_TIMEOUT) } as const
  return fetch(`${origin}/v1/ping`, options).then(
    () => true,
    () => false,
  )
}

/** Waits a second, or less where the browser reports that the network is back. */
export function pause(browser: EventTarget = BROWSER): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      browser.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, RETRY_DELAY)
    browser.addEventListener('online', end)
  })
}

/** Waits for a promise. @throws the signal's reason once it aborts. */
function orAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- as fetch() itself rejects
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    void promise.then(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    })
  })
}

/** A promise that all waiting requests share. */
interface Deferred {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function createDeferred(): Deferred {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/**
 * Watches whether the API at an origin can be reached. The browser's `offline` event only triggers a probe: a lake on
 * this machine answers without any network.
 * @param browser dispatches `online` and `offline`.
 */
export function watchReachability(origin: () => string, browser = BROWSER): Reachability {
  const waiting = new Set<Lost>()
  let back: Deferred | undefined

  async function onOffline() {
    if (await probe(origin())) return
    for (const lost of [...waiting]) lost()
  }

  function noteResponse() {
    back?.resolve()
    back = undefined
  }

  /** Probes until the API answers, once for all that wait. */
  function startProbing(): Deferred {
    const waited = createDeferred()
    const run = async () => {
      do await pause(browser)
      while (back === waited && !(await probe(origin())))
      if (back === waited) noteResponse()
    }
    void run()
    return waited
  }

  const isReachable = async () => back === undefined && (await probe(origin()))

  browser.addEventListener('offline', () => void onOffline())
  return {
    isReachable,
    noteResponse,
    onLost(lost) {
      waiting.add(lost)
      return () => {
        waiting.delete(lost)
      }
    },
    async untilReachable(signal) {
      if (await isReachable()) return false
      back ??= startProbing()
      await (signal ? orAborted(back.promise, signal) : back.promise)
      return true
    },
  }
}
