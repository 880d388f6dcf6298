import { createHash, randomUUID } from 'node:crypto'

import type { JsonObject } from '../document.ts'
import { assetId, assetPath, type AssetName } from './asset-name.ts'
import { fileKind } from './file-kind.ts'
import { readPicture } from './read-picture.ts'

/** An asset, ready to be kept: its name, and the fields of its document beside the ones of every document. */
export interface Described {
  readonly name: AssetName
  readonly fields: JsonObject & { readonly _id: string; readonly _type: string }
}

/** Where the lake answers for its assets, such as `http://localhost:3333`, and for which project and dataset. */
export interface Place {
  readonly origin: string
  readonly projectId: string
  readonly dataset: string
}

/** The address of an asset. */
export function assetUrl({ origin, projectId, dataset }: Place, name: AssetName): string {
  return `${origin}/${assetPath(name).replace('/', `/${projectId}/${dataset}/`)}`
}

/**
 * Judges bytes and writes down what they are, as Sanity does.
 * @throws LakeFault 400 where a picture is none.
 */
export async function describeAsset(
  kind: AssetName['kind'],
  bytes: Buffer,
  filename: string,
  place: Place,
): Promise<Described> {
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  const picture = kind === 'image' ? await readPicture(bytes) : undefined
  const { extension, mimeType } = picture ?? fileKind(filename, bytes)
  const size = picture === undefined ? '' : `${picture.width}x${picture.height}`
  const name: AssetName = { kind, sha1, size, extension }
  const url = assetUrl(place, name)
  return {
    name,
    fields: {
      _id: assetId(name),
      _type: kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset',
      assetId: sha1,
      extension,
      ...(picture === undefined ? {} : { metadata: picture.metadata }),
      mimeType,
      originalFilename: filename,
      path: url.slice(place.origin.length + 1),
      sha1hash: sha1,
      size: bytes.length,
      uploadId: randomUUID(),
      url,
    },
  }
}
