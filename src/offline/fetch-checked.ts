import type { OfferedFile, OfflineManifest } from './manifest.ts'
import { manifestPath, readManifest } from './manifest.ts'

/** A file that takes longer does not come: the connection hangs. */
const MOST_MS = 30_000

/** Of the bytes as they were sent; what is kept is unpacked. */
const OF_THE_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding']

async function ask(path: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(path, { cache, signal: AbortSignal.timeout(MOST_MS) })
  if (answer.status !== 200 || answer.redirected) throw new Error(`${path} was answered with HTTP ${answer.status}.`)
  return answer
}

/** The manifest of a language as it is now. @throws where the hub cannot be reached or answers with something else. */
export async function fetchManifest(language: string): Promise<OfflineManifest> {
  return readManifest(await (await ask(manifestPath(language), 'no-cache')).json())
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * Fetches a file and compares its bytes with the hash in the manifest: once as the browser may have it, once past its cache.
 * @throws Error where it has other bytes: the hub was published meanwhile, or half of the file came.
 */
export async function fetchChecked({ path, hash }: Pick<OfferedFile, 'path' | 'hash'>): Promise<Response> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const answer = await ask(path, cache)
    const bytes = await answer.arrayBuffer()
    if ((await hashOf(bytes)) !== hash) continue
    const headers = new Headers(answer.headers)
    for (const name of OF_THE_TRANSFER) headers.delete(name)
    return new Response(bytes, { headers })
  }
  throw new Error(`${path} is not the file that the manifest names.`)
}
