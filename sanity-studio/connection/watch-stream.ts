/** By what a stream of events counts as lost while its connection still looks open. */
export interface StreamWatch {
  /** So many milliseconds without a byte; undefined where the other side promises no signs of life. */
  readonly mostSilence: number | undefined
  /** Calls back when the network is gone. @returns how to stop that. */
  onAway(lost: () => void): () => void
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true
}

/**
 * A browser notices only after minutes that nothing comes any more over a connection that is open. Ends the stream as
 * soon as it counts as lost: Sanity's client then says that it reconnects, the Studio closes its forms, and the client
 * asks anew until somebody answers.
 * @returns the answer itself where it is no stream of events.
 */
export function watchStream(response: Response, { mostSilence, onAway }: StreamWatch): Response {
  if (response.body === null || !isEventStream(response)) return response
  const reader = response.body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const lose = () => void reader.cancel().catch(() => undefined)
  const stopWatching = onAway(lose)

  const hear = () => {
    clearTimeout(timer)
    if (mostSilence !== undefined) timer = setTimeout(lose, mostSilence)
  }
  const stop = () => {
    clearTimeout(timer)
    stopWatching()
  }

  hear()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          stop()
          controller.close()
        } else {
          hear()
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
