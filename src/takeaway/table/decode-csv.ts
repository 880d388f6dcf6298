/** How the letters of a file are written. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** So many bytes are looked at to tell UTF-16 without a mark. */
const LOOKED_AT = 4096

/**
 * The text of a file by its bytes: by its byte order mark; by the zeros that UTF-16 has beside Latin letters and
 * separators; as UTF-8 where that is valid; otherwise Windows-1252, in which Excel saves “CSV” in Western Europe. The
 * mark is taken away. Bytes that are no text become U+FFFD.
 */
export function decodeCsv(bytes: Uint8Array): { readonly text: string; readonly encoding: CsvEncoding } {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function markedEncoding([first, second, third]: Uint8Array): CsvEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** UTF-16 where every zero is at the same side of a pair; undefined where none does, or some at both. */
function wideEncoding(bytes: Uint8Array): CsvEncoding | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.subarray(0, LOOKED_AT).entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // A lone zero is no sign of letters of two bytes, but of a file that is no text.
  if (bytes.length % 2 === 1 || even + odd < 2 || (even > 0 && odd > 0)) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
