import type { Reach } from './reach.ts'
import { watchStream, type StreamWatch } from './watch-stream.ts'

type Send = (address: string, init: RequestInit | undefined) => Promise<Response>

/** How an API is reached. */
export interface Way {
  readonly reach: Reach
  readonly mostSilence: StreamWatch['mostSilence']
  readonly send: Send
}

/** As long as Sanity's client waits for an answer of itself. */
const LONGEST_WAIT = 5 * 60_000

type Kind = 'events' | 'reading' | 'saving' | 'other'

function kindOf(address: string, method: string): Kind {
  const { pathname, searchParams } = new URL(address)
  if (/\/data\/(listen|live)\//.test(pathname)) return 'events'
  if (/\/data\/query\//.test(pathname) || (method === 'GET' && /\/data\//.test(pathname))) return 'reading'
  // What somebody types, which the Studio saves by itself a moment later, and tries again for as long as it has to.
  return searchParams.get('tag')?.endsWith('document.commit') === true ? 'saving' : 'other'
}

function withinTime(init: RequestInit | undefined): RequestInit {
  const signals = [AbortSignal.timeout(LONGEST_WAIT), ...(init?.signal ? [init.signal] : [])]
  return { ...init, signal: AbortSignal.any(signals) }
}

/**
 * A `fetch` that stands a lost connection. Streams of events end as soon as they are lost, so that forms close. What
 * reads waits until somebody answers again: an error in any of the Studio's many questions would take the whole Studio
 * away, with what was typed in it. What saves by itself fails only then, so that it is tried again at once; nothing
 * is written a second time from here. All else fails as it would: whoever pressed a button is told.
 */
export function createSteadyFetch({ reach, mostSilence, send }: Way) {
  const watch: StreamWatch = { mostSilence, onAway: (lost) => reach.onAway(lost) }

  async function sendOnce(address: string, init: RequestInit | undefined): Promise<Response> {
    const response = await send(address, init)
    reach.answered()
    return response
  }

  async function ask(address: string, init: RequestInit | undefined, kind: Kind, isLast = false): Promise<Response> {
    try {
      return await sendOnce(address, withinTime(init))
    } catch (error) {
      if (kind === 'other' || init?.signal?.aborted === true) throw error
      const wasAway = await reach.untilBack(init?.signal)
      if (kind === 'saving' || (isLast && !wasAway)) throw error
      // Where somebody answers already, they may have come back just now, or it is no matter of the network.
      return ask(address, init, kind, !wasAway)
    }
  }

  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    const kind = kindOf(address, init?.method ?? 'GET')
    return kind === 'events' ? watchStream(await sendOnce(address, init), watch) : ask(address, init, kind)
  }
}
