/** What a file is taken for. */
export interface FileKind {
  readonly extension: string
  readonly mimeType: string
}

type Test = (bytes: Buffer) => boolean

const begins =
  (text: string, at = 0): Test =>
  (bytes) =>
    bytes.subarray(at, at + text.length).toString('latin1') === text

const isZip = begins('PK')

/** Readable text, and nothing a browser would take for a page. */
const isText: Test = (bytes) => {
  const text = bytes.toString('utf8')
  return !text.includes('\u0000') && !text.includes('\ufffd') && !/<\s*(?:!doctype|html|script|svg|\?xml)/i.test(text)
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** A file's own word (its name) counts only where its bytes agree. */
const KINDS: Readonly<Record<string, readonly [mimeType: string, test: Test]>> = {
  pdf: ['application/pdf', begins('%PDF-')],
  zip: ['application/zip', isZip],
  docx: [`${OFFICE}.wordprocessingml.document`, isZip],
  xlsx: [`${OFFICE}.spreadsheetml.sheet`, isZip],
  pptx: [`${OFFICE}.presentationml.presentation`, isZip],
  odt: ['application/vnd.oasis.opendocument.text', isZip],
  epub: ['application/epub+zip', isZip],
  mp4: ['video/mp4', begins('ftyp', 4)],
  m4a: ['audio/mp4', begins('ftyp', 4)],
  webm: ['video/webm', begins('\u001aE\u00df\u00a3')],
  mp3: ['audio/mpeg', (bytes) => begins('ID3')(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)],
  ogg: ['audio/ogg', begins('OggS')],
  vtt: ['text/vtt', (bytes) => begins('WEBVTT')(bytes) && isText(bytes)],
  txt: ['text/plain', isText],
  csv: ['text/csv', isText],
}

/** Judges a file by its bytes; what is not known is just bytes. */
export function fileKind(filename: string, bytes: Buffer): FileKind {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined
  if (kind?.[1](bytes) === true) return { extension, mimeType: kind[0] }
  return { extension: 'bin', mimeType: 'application/octet-stream' }
}
