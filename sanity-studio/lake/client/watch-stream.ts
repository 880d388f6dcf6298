/**
 * The heartbeat timeout of the local lake, in milliseconds: longer than three intervals of its heartbeats
 * (HEARTBEAT_SECONDS in listen/event-stream.ts).
 */
export const HEARTBEAT_TIMEOUT = 10_000

/** When an event stream counts as lost although its connection is still open. */
export interface StreamWatch {
  /** After so many milliseconds without a byte; undefined where the server promises no heartbeats. */
  readonly heartbeatTimeout: number | undefined
  /** Calls back when the connection is lost. @returns a function that unsubscribes. */
  readonly onLost: (lost: () => void) => () => void
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true
}

/**
 * Ends an event stream as soon as it counts as lost, which a browser itself notices only after minutes. Sanity's client
 * then reports that it reconnects, the Studio makes its forms read-only, and the client retries until it gets an answer.
 * @returns the response itself where it is no event stream.
 */
export function watchStream(response: Response, { heartbeatTimeout, onLost }: StreamWatch): Response {
  if (response.body === null || !isEventStream(response)) return response
  const reader = response.body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const lose = () => void reader.cancel().catch(() => undefined)
  const stopWatching = onLost(lose)

  const restartTimer = () => {
    clearTimeout(timer)
    if (heartbeatTimeout !== undefined) timer = setTimeout(lose, heartbeatTimeout)
  }
  const stop = () => {
    clearTimeout(timer)
    stopWatching()
  }

  restartTimer()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          stop()
          controller.close()
        } else {
          restartTimer()
          controller.enqueue(value)
        }
      } catch (error) {
        stop()
        controller.error(error)
      }
    },
    cancel(reason) {
      stop()
      return reader.cancel(reason)
    },
  })
  return new Response(body, response)
}
