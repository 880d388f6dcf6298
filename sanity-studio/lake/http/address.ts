import { HttpError } from './http-error.ts'

/** The target of a request, parsed. */
export interface Address {
  /** The decoded path without the API version: `/data/query/production`. */
  readonly path: string
  /** `2025-02-19`, `1` or `X`; '' where the path has none. */
  readonly apiVersion: string
  readonly query: URLSearchParams
}

const MAX_CHARACTERS = 16_000
const VERSION = /^v(\d+|X|\d{4}-\d{2}-\d{2})$/

function decodeSegment(segment: string): string {
  let decoded: string
  try {
    decoded = decodeURIComponent(segment)
  } catch {
    throw new HttpError(
      400,
      'The path is not valid percent-encoded UTF-8. Encode each segment with encodeURIComponent.',
    )
  }
  // An encoded slash or dot segment would change which file or route is meant once it is decoded.
  if (/[/\\\u0000-\u001f\u007f]/.test(decoded) || decoded === '.' || decoded === '..')
    throw new HttpError(
      400,
      'The path has an encoded slash, a dot segment or a control character. Send the path without it.',
    )
  return decoded
}

/**
 * Parses the target of a request line: an absolute path, no full URL, no dot segments.
 * @throws HttpError 400, or 414 where it is too long.
 */
export function parseAddress(target: string): Address {
  if (target.length > MAX_CHARACTERS)
    throw new HttpError(414, `The address is longer than ${MAX_CHARACTERS} characters. Send a long query by POST.`)
  if (!target.startsWith('/') || target.startsWith('//') || /[^\x21-\x7e]|[\\#]/.test(target))
    throw new HttpError(400, 'The address must be a path that begins with one slash and holds printable ASCII only.')
  const mark = target.indexOf('?')
  const segments = (mark === -1 ? target : target.slice(0, mark)).slice(1).split('/').map(decodeSegment)
  const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1))
  const version = VERSION.exec(segments[0] ?? '')?.[1]
  if (version !== undefined) segments.shift()
  return { path: `/${segments.join('/')}`, apiVersion: version ?? '', query }
}

/** The parts of a comma-separated list, such as the ids in a path or a query parameter; none for an empty text. */
export function parseList(text: string | undefined | null): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '')
}
