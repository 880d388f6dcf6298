/** How often a fault that may pass is answered with another attempt. */
export const RETRIES = 4
const FIRST_WAIT_MS = 250

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The HTTP status that an error bears; undefined for one of the network. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

/** A fault that may pass: the network, a server that is busy, restarting or silent. */
export function mayPass(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status === 429 || status >= 500
}

/** One attempt. A server that accepts a question and never answers would else hold a build for ever. */
async function askWithin<T>(limitMs: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(limitMs)
  try {
    return await ask(signal)
  } catch (error) {
    if (!signal.aborted) throw error
    throw new Error(`no answer within ${limitMs / 1000} seconds`, { cause: error })
  }
}

/**
 * Asks, and asks again after a fault that may pass, with a wait that doubles; @sanity/client itself
 * retries fewer kinds of fault.
 * @param limitMs for each attempt, until the whole answer is there.
 */
export async function askPatiently<T>(
  limitMs: number,
  ask: (signal: AbortSignal) => Promise<T>,
  attempt = 0,
): Promise<T> {
  try {
    return await askWithin(limitMs, ask)
  } catch (error) {
    if (attempt >= RETRIES || !mayPass(error)) throw error
    await wait(FIRST_WAIT_MS * 2 ** attempt)
    return askPatiently(limitMs, ask, attempt + 1)
  }
}
