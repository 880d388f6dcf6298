import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

const UNPACK: Readonly<Record<string, (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** In bytes: no page of text is longer, but few bytes can be packed that would fill the memory. */
const LONGEST = 20_000_000

/** A space that is written as a name, of which numbers have some; other names stand in no number. */
const SPACES = /&(?:nbsp|thinsp|ensp|emsp|#160|#xa0|#8239|#x202f);/gi

/** The character set that the header names, else the first bytes of the page, else UTF-8. */
function charsetOf(type: string, bytes: Buffer): string {
  const named = /charset=["']?([\w-]+)/i
  const [, charset = 'utf-8'] = named.exec(type) ?? named.exec(bytes.toString('latin1', 0, 2048)) ?? []
  return charset
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // A set that nobody knows: digits are the same in nearly all.
    return bytes.toString('latin1')
  }
}

/**
 * The text of a page, without its markup, its scripts' addresses among it: some pages have their numbers in data alone. Undefined for
 * what is no text, such as a PDF, and for bytes that cannot be unpacked.
 */
export function pageText(headers: IncomingHttpHeaders, body: Buffer): string | undefined {
  const type = headers['content-type'] ?? 'text/html'
  if (!/^(?:text\/|application\/(?:xhtml|json|xml))/i.test(type)) return undefined
  const packed = headers['content-encoding']?.toLowerCase() ?? 'identity'
  try {
    const unpack = packed === 'identity' ? (bytes: Buffer) => bytes : UNPACK[packed]
    if (unpack === undefined) return undefined
    const bytes = unpack(body, { maxOutputLength: LONGEST })
    const text = decode(bytes, charsetOf(type, bytes))
    return (
      text
        .replace(/<(?:style|svg)\b[^]*?<\/(?:style|svg)>/gi, ' ')
        // Within a number a tag is no space: 0800<b>123</b>.
        .replace(/<\/?(?:a|abbr|b|em|i|small|span|strong|u)\b[^>]*>/gi, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(SPACES, ' ')
        .replace(/\s+/g, ' ')
    )
  } catch {
    return undefined
  }
}
