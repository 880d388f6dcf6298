import type { Reachability } from './reachability.ts'
import { watchStream, type StreamWatch } from './watch-stream.ts'

type Send = (address: string, init: RequestInit | undefined) => Promise<Response>

/** How an API is reached. */
export interface Connection {
  readonly reachability: Reachability
  readonly heartbeatTimeout: StreamWatch['heartbeatTimeout']
  readonly send: Send
}

/** In milliseconds: the default timeout of Sanity's client. */
const REQUEST_TIMEOUT = 5 * 60_000

type Kind = 'stream' | 'read' | 'autosave' | 'other'

function kindOf(address: string, method: string): Kind {
  const { pathname, searchParams } = new URL(address)
  if (/\/data\/(listen|live)\//.test(pathname)) return 'stream'
  if (/\/data\/query\//.test(pathname) || (method === 'GET' && /\/data\//.test(pathname))) return 'read'
  // The Studio's autosaves, which it repeats until they succeed.
  return searchParams.get('tag')?.endsWith('document.commit') === true ? 'autosave' : 'other'
}

function withTimeout(init: RequestInit | undefined): RequestInit {
  const signals = [AbortSignal.timeout(REQUEST_TIMEOUT), ...(init?.signal ? [init.signal] : [])]
  return { ...init, signal: AbortSignal.any(signals) }
}

/**
 * A `fetch` that survives a lost connection. Event streams end as soon as the connection is lost, so that forms become
 * read-only. Reads wait until the API answers again: an error in any of the Studio's many queries would unmount the
 * whole Studio, with what was typed in it. Autosaves fail only once the API answers again, so that the Studio's retry
 * succeeds at once; this function never sends a write twice. Every other request fails at once, and the Studio shows
 * that to the person who pressed a button.
 */
export function createResilientFetch({ reachability, heartbeatTimeout, send }: Connection) {
  const watch: StreamWatch = { heartbeatTimeout, onLost: (lost) => reachability.onLost(lost) }

  async function sendOnce(address: string, init: RequestInit | undefined): Promise<Response> {
    const response = await send(address, init)
    reachability.noteResponse()
    return response
  }

  async function request(
    address: string,
    init: RequestInit | undefined,
    kind: Kind,
    isLast = false,
  ): Promise<Response> {
    try {
      return await sendOnce(address, withTimeout(init))
    } catch (error) {
      if (kind === 'other' || init?.signal?.aborted === true) throw error
      const wasLost = await reachability.untilReachable(init?.signal)
      if (kind === 'autosave' || (isLast && !wasLost)) throw error
      // Where the API answers already, it may have come back just now, or the error has another cause.
      return request(address, init, kind, !wasLost)
    }
  }

  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    const kind = kindOf(address, init?.method ?? 'GET')
    return kind === 'stream' ? watchStream(await sendOnce(address, init), watch) : request(address, init, kind)
  }
}
