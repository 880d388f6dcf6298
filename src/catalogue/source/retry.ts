/** How often a request that failed with a transient error is sent again. */
export const MAX_RETRIES = 4
const FIRST_DELAY_MS = 250

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The HTTP status of a response that an error was thrown for; undefined for a network error. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

/** Whether the same request may succeed later: after a network error, 429 Too Many Requests or a 5xx. */
export function isTransient(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status === 429 || status >= 500
}

/** One attempt. Without a timeout, a server that accepts a request and never responds would block a build for ever. */
async function sendWithTimeout<T>(timeoutMs: number, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    return await send(signal)
  } catch (error) {
    if (!signal.aborted) throw error
    throw new Error(`no answer within ${timeoutMs / 1000} seconds`, { cause: error })
  }
}

/**
 * Sends a request, and again after a transient error, with exponential back-off. @sanity/client's own retries
 * cover fewer errors.
 * @param timeoutMs for each attempt, until the whole response is read.
 * @throws the error of the last attempt.
 */
export async function retryWithBackOff<T>(
  timeoutMs: number,
  send: (signal: AbortSignal) => Promise<T>,
  attempt = 0,
): Promise<T> {
  try {
    return await sendWithTimeout(timeoutMs, send)
  } catch (error) {
    if (attempt >= MAX_RETRIES || !isTransient(error)) throw error
    await wait(FIRST_DELAY_MS * 2 ** attempt)
    return retryWithBackOff(timeoutMs, send, attempt + 1)
  }
}
