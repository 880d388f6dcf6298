import { LakeFault } from '../fault.ts'

/** What a request line asks for. */
export interface Address {
  /** The decoded path without the version: `/data/query/production`. */
  readonly path: string
  /** `2025-02-19`, `1` or `X`; '' where none stands in front. */
  readonly apiVersion: string
  readonly query: URLSearchParams
}

const MOST_CHARACTERS = 16_000
const VERSION = /^v(\d+|X|\d{4}-\d{2}-\d{2})$/

function decode(part: string): string {
  let decoded: string
  try {
    decoded = decodeURIComponent(part)
  } catch {
    throw new LakeFault(400, 'The path is not valid percent-encoded UTF-8. Encode each part with encodeURIComponent.')
  }
  // What is encoded here would change which file or route is meant once decoded.
  if (/[/\\\u0000-\u001f\u007f]/.test(decoded) || decoded === '.' || decoded === '..')
    throw new LakeFault(
      400,
      'The path holds a slash, a dot segment or a control character in disguise. Ask for it plainly.',
    )
  return decoded
}

/**
 * Reads the target of a request line. Accepts paths only, no full addresses, and none with a trick in it.
 * @throws LakeFault 400, or 414 where it is too long.
 */
export function readAddress(target: string): Address {
  if (target.length > MOST_CHARACTERS)
    throw new LakeFault(414, `The address is longer than ${MOST_CHARACTERS} characters. Send a long query by POST.`)
  if (!target.startsWith('/') || target.startsWith('//') || /[^\x21-\x7e]|[\\#]/.test(target))
    throw new LakeFault(400, 'The address must be a path that begins with one slash and holds printable ASCII only.')
  const mark = target.indexOf('?')
  const parts = (mark === -1 ? target : target.slice(0, mark)).slice(1).split('/').map(decode)
  const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1))
  const version = VERSION.exec(parts[0] ?? '')?.[1]
  if (version !== undefined) parts.shift()
  return { path: `/${parts.join('/')}`, apiVersion: version ?? '', query }
}
