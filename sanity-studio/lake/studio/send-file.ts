import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

/** The kinds of files of which a built Studio consists. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A path that stays in the folder and names no hidden file; undefined for any other. */
function innerPath(path: string): string | undefined {
  try {
    const inner = decodeURIComponent(path)
    return /(?:^|[/\\])\.|\0/.test(inner) ? undefined : inner
  } catch {
    return undefined
  }
}

/**
 * Sends a file of a folder, which may be replaced by another at any time; a browser that has it already is told so.
 * @param path of the request, without its query.
 * @returns false, with nothing sent, where there is no such file.
 */
export async function sendFile(
  folder: string,
  path: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const inner = innerPath(path)
  if (inner === undefined) return false
  const file = join(folder, inner)
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) return false
  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`
  const isKnown = headers['if-none-match'] === tag
  const bytes = isKnown ? undefined : await readFile(file).catch(() => undefined)
  if (bytes === undefined && !isKnown) return false
  response.writeHead(isKnown ? 304 : 200, {
    'Cache-Control': 'no-cache',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    ...(bytes && {
      'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
    }),
  })
  response.end(method === 'HEAD' ? undefined : bytes)
  return true
}
