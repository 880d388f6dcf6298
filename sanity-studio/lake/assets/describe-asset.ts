import { createHash, randomUUID } from 'node:crypto'

import type { JsonObject } from '../document.ts'
import { assetId, assetPath, type AssetName } from './asset-name.ts'
import { inspectImage } from './inspect-image.ts'

/** An asset of some bytes: its name, and the fields of its document without revision and times. */
export interface DescribedAsset {
  readonly name: AssetName
  readonly fields: JsonObject & { readonly _id: string; readonly _type: string }
}

/** The parts of an asset's address: `http://localhost:3333`, the project and the dataset. */
export interface AssetLocation {
  readonly origin: string
  readonly projectId: string
  readonly dataset: string
}

interface FileType {
  readonly extension: string
  readonly mimeType: string
}

type Test = (bytes: Buffer) => boolean

const startsWith =
  (text: string, at = 0): Test =>
  (bytes) =>
    bytes.subarray(at, at + text.length).toString('latin1') === text

const isZip = startsWith('PK')

const isMp3: Test = (bytes) => startsWith('ID3')(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)

/** UTF-8 text that no browser would render as a page. */
const isText: Test = (bytes) => {
  const text = bytes.toString('utf8')
  return !text.includes('\u0000') && !text.includes('\ufffd') && !/<\s*(?:!doctype|html|script|svg|\?xml)/i.test(text)
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** File types by extension. An extension counts only where the bytes agree with it. */
const FILE_TYPES: Readonly<Record<string, readonly [mimeType: string, test: Test]>> = {
  pdf: ['application/pdf', startsWith('%PDF-')],
  zip: ['application/zip', isZip],
  docx: [`${OFFICE}.wordprocessingml.document`, isZip],
  xlsx: [`${OFFICE}.spreadsheetml.sheet`, isZip],
  pptx: [`${OFFICE}.presentationml.presentation`, isZip],
  odt: ['application/vnd.oasis.opendocument.text', isZip],
  epub: ['application/epub+zip', isZip],
  mp4: ['video/mp4', startsWith('ftyp', 4)],
  m4a: ['audio/mp4', startsWith('ftyp', 4)],
  webm: ['video/webm', startsWith('\u001aE\u00df\u00a3')],
  mp3: ['audio/mpeg', isMp3],
  ogg: ['audio/ogg', startsWith('OggS')],
  vtt: ['text/vtt', (bytes) => startsWith('WEBVTT')(bytes) && isText(bytes)],
  txt: ['text/plain', isText],
  csv: ['text/csv', isText],
}

function fileTypeOf(filename: string, bytes: Buffer): FileType {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  const type = Object.hasOwn(FILE_TYPES, extension) ? FILE_TYPES[extension] : undefined
  if (type?.[1](bytes) === true) return { extension, mimeType: type[0] }
  return { extension: 'bin', mimeType: 'application/octet-stream' }
}

/** The address of an asset. */
export function assetUrl({ origin, projectId, dataset }: AssetLocation, name: AssetName): string {
  return `${origin}/${assetPath(name).replace('/', `/${projectId}/${dataset}/`)}`
}

/**
 * Describes bytes as Sanity does; their type is read from the bytes.
 * @throws HttpError 400 where an image is not a valid one of a supported format.
 */
export async function describeAsset(
  kind: AssetName['kind'],
  bytes: Buffer,
  filename: string,
  location: AssetLocation,
): Promise<DescribedAsset> {
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  const image = kind === 'image' ? await inspectImage(bytes) : undefined
  const { extension, mimeType } = image ?? fileTypeOf(filename, bytes)
  const size = image === undefined ? '' : `${image.width}x${image.height}`
  const name: AssetName = { kind, sha1, size, extension }
  const url = assetUrl(location, name)
  return {
    name,
    fields: {
      _id: assetId(name),
      _type: kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset',
      assetId: sha1,
      extension,
      ...(image && { metadata: image.metadata }),
      mimeType,
      originalFilename: filename,
      path: url.slice(location.origin.length + 1),
      sha1hash: sha1,
      size: bytes.length,
      uploadId: randomUUID(),
      url,
    },
  }
}
