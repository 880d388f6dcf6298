import { pause, type Reachability } from './reachability.ts'
import { watchStream, type StreamWatch } from './watch-stream.ts'
import { isWrite, readWhole, withTransactionId } from './write-again.ts'

type Send = (address: string, init: RequestInit | undefined) => Promise<Response>

/** How an API is reached. */
export interface Connection {
  readonly reachability: Reachability
  readonly heartbeatTimeout: StreamWatch['heartbeatTimeout']
  /** Whether the API recognises a change that it gets a second time under the same transaction id. */
  readonly recognisesWrites: boolean
  readonly send: Send
}

/** In milliseconds: the default timeout of Sanity's client. */
const REQUEST_TIMEOUT = 5 * 60_000

type Kind = 'stream' | 'read' | 'autosave' | 'write' | 'other'

function kindOf(address: string, method: string): Kind {
  const { pathname, searchParams } = new URL(address)
  if (/\/data\/(listen|live)\//.test(pathname)) return 'stream'
  if (/\/data\/query\//.test(pathname) || (method === 'GET' && /\/data\//.test(pathname))) return 'read'
  // The Studio's autosaves, which it repeats until they succeed.
  if (searchParams.get('tag')?.endsWith('document.commit') === true) return 'autosave'
  return isWrite(pathname) ? 'write' : 'other'
}

function withTimeout(init: RequestInit | undefined): RequestInit {
  const signals = [AbortSignal.timeout(REQUEST_TIMEOUT), ...(init?.signal ? [init.signal] : [])]
  return { ...init, signal: AbortSignal.any(signals) }
}

/**
 * A `fetch` that survives a lost connection. Event streams end as soon as the connection is lost, so that forms become
 * read-only. Reads wait until the API answers again: an error in any of the Studio's many queries would unmount the
 * whole Studio, with what was typed in it.
 *
 * A change whose answer is lost may have been stored or not. Where the API recognises it, it is sent again under the same
 * transaction id: an autosave until it is answered, since the Studio itself would repeat it under another id and apply it
 * to the form twice; what a button does once, if the API can be reached. Where the API does not recognise it, an autosave
 * fails once the API answers again, so that the Studio's retry succeeds. Every other request fails at once, and the Studio
 * shows that to the person who pressed a button.
 */
export function createResilientFetch({ reachability, heartbeatTimeout, recognisesWrites, send }: Connection) {
  const watch: StreamWatch = { heartbeatTimeout, onLost: (lost) => reachability.onLost(lost) }

  async function sendOnce(address: string, init: RequestInit | undefined): Promise<Response> {
    const response = await send(address, init)
    reachability.noteResponse()
    return response
  }

  const sendWrite = async (address: string, init: RequestInit | undefined) =>
    readWhole(await sendOnce(address, withTimeout(init)))

  async function read(address: string, init: RequestInit | undefined, isLast = false): Promise<Response> {
    try {
      return await sendOnce(address, withTimeout(init))
    } catch (error) {
      if (init?.signal?.aborted === true) throw error
      const wasLost = await reachability.untilReachable(init?.signal)
      if (isLast && !wasLost) throw error
      // Where the API answers already, it may have come back just now, or the error has another cause.
      return read(address, init, !wasLost)
    }
  }

  /** @param isRepeat whether it was sent before: then it is not sent again at once, lest it fails for another cause. */
  async function autosave(address: string, init: RequestInit | undefined, isRepeat = false): Promise<Response> {
    try {
      return await sendWrite(address, init)
    } catch (error) {
      if (init?.signal?.aborted === true) throw error
      const wasLost = await reachability.untilReachable(init?.signal)
      if (!recognisesWrites) throw error
      if (isRepeat && !wasLost) await pause()
      return autosave(address, init, true)
    }
  }

  async function write(address: string, init: RequestInit | undefined): Promise<Response> {
    if (!recognisesWrites) return sendOnce(address, withTimeout(init))
    const named = withTransactionId(init)
    try {
      return await sendWrite(address, named)
    } catch (error) {
      if (init?.signal?.aborted === true || !(await reachability.isReachable())) throw error
      return sendWrite(address, named)
    }
  }

  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    switch (kindOf(address, init?.method ?? 'GET')) {
      case 'stream':
        return watchStream(await sendOnce(address, init), watch)
      case 'read':
        return read(address, init)
      case 'autosave':
        return autosave(address, init)
      case 'write':
        return write(address, init)
      case 'other':
        return sendOnce(address, withTimeout(init))
    }
  }
}
