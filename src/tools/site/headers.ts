import { BUILD_FILE } from '../../domain/build-record.ts'

/**
 * The response headers that a server must send with every page. They add to the content security policy in
 * the page itself: a meta element cannot hold frame-ancestors (CSP 3, section 3.3), and a second script-src
 * would only intersect with the first. Written to dist/_headers for static hosts, and sent by `npm start`. The recipes of
 * DEPLOY.md print them once more, and tests/build/web-servers.test.ts compares what their servers send.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Headers that a host sends besides, because it serves by HTTPS; `npm start` does not. A year (RFC 6797), for this host only: the
 * hub cannot know what else an organisation serves below the same domain.
 */
export const HTTPS_HEADERS: Readonly<Record<string, string>> = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Cache-Control of what is in /assets/, whose names change with the content: kept for a year, never asked for again. */
export const ASSET_CACHING = 'public, max-age=31536000, immutable'

/** Cache-Control of everything else: kept, but asked for at each use, so that the next visit shows what was published. */
export const PAGE_CACHING = 'no-cache'

/**
 * Headers that only build.json has: the Studio, which has another address, reads there what is on the hub. All of it is public.
 */
const BUILD_FILE_HEADERS: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' }

/** Sent with what is below /data/: programs of any address may read the open data. */
const DATA_HEADERS: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' }

/**
 * Sent with what is below /data/embed/ in place of the header of the same name: the blocks that other websites may frame. They
 * run no script and take no input, so there is nothing to gain by laying something over them.
 */
const EMBED_HEADERS: Readonly<Record<string, string>> = { 'Content-Security-Policy': 'frame-ancestors *' }

/**
 * The headers of one address.
 * @param path without a question mark and what follows it: `/data/signs.json`.
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    ...HEADERS,
    ...(path === `/${BUILD_FILE}` && BUILD_FILE_HEADERS),
    ...(path.startsWith('/data/') && DATA_HEADERS),
    ...(path.startsWith('/data/embed/') && EMBED_HEADERS),
  }
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
}

/**
 * The headers in the format that Netlify, Cloudflare Pages and others read from `_headers`. PAGE_CACHING is not in it: those
 * hosts ask at each use by themselves, and Cloudflare joins two values for a file of /assets/ by a comma.
 */
export function headersFile(): string {
  return [
    `/*\n${linesOf({ ...HEADERS, ...HTTPS_HEADERS })}`,
    `/assets/*\n${linesOf({ 'Cache-Control': ASSET_CACHING })}`,
    `/${BUILD_FILE}\n${linesOf(BUILD_FILE_HEADERS)}`,
    `/data/*\n${linesOf(DATA_HEADERS)}`,
    // “!” takes the header of /* off first (Cloudflare Pages): two policies would both hold.
    `/data/embed/*\n  ! Content-Security-Policy\n${linesOf(EMBED_HEADERS)}`,
  ].join('')
}
