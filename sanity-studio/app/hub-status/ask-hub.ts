import { BUILD_FILE, parseBuildRecord } from '../../../src/domain/build-record.ts'
import type { HubAnswer } from './hub-answer.ts'

/** In milliseconds: a host far away on a slow line still answers in this time. */
const TIMEOUT = 10_000

type Send = (address: string, init: RequestInit) => Promise<Response>

/** Whether a server answers at all. What it says cannot be read, so a host that allows nothing answers too. */
async function isThere(origin: string, send: Send): Promise<boolean> {
  const options = { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) } as const
  return send(origin, options).then(
    () => true,
    () => false,
  )
}

/**
 * Asks the hub what it shows.
 * @param origin its address without a path; empty where nobody has said it, undefined where the Studio's server, which knows it, is down.
 */
export async function askHub(
  origin: string | undefined,
  send: Send = (address, init) => fetch(address, init),
): Promise<HubAnswer> {
  if (origin === undefined) return { kind: 'no-studio' }
  if (origin === '') return { kind: 'no-address' }
  try {
    const response = await send(`${origin}/${BUILD_FILE}`, {
      // Asks each time whether the file has changed.
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const record = response.ok ? parseBuildRecord(await response.text()) : undefined
    return record === undefined ? { kind: 'unreadable', origin } : { kind: 'record', record, at: Date.now() }
  } catch {
    return { kind: (await isThere(origin, send)) ? 'unreadable' : 'unreachable', origin }
  }
}
