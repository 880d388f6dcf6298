import { randomUUID } from 'node:crypto'

import { CONTENT_FOLDER } from '../auth/people.ts'
import type { JsonObject, LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { AssetFiles } from './asset-files.ts'
import { assetId, parseAssetFile, parseAssetId, type AssetName } from './asset-name.ts'
import { assetUrl, describeAsset, type AssetLocation } from './describe-asset.ts'
import { createVariantCache, isOriginal, parseVariant, renderVariant } from './image-variant.ts'

const MAX_BYTES = 50_000_000

/** Fields that an upload may set. */
const FIELDS = ['label', 'title', 'description', 'creditLine']

function uploadedFields(query: URLSearchParams): JsonObject {
  return Object.fromEntries(
    FIELDS.flatMap((name) => (query.has(name) ? [[name, (query.get(name) ?? '').slice(0, 2000)]] : [])),
  )
}

/** A file name to show, without folders and without characters that could disguise its extension. */
function displayName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return last
    .replace(/\p{Cc}|\p{Cf}/gu, '')
    .trim()
    .slice(-200)
}

/** The upload endpoints: the bytes are stored first, then the document that describes them. */
export function uploadRoutes(store: Store, files: AssetFiles, location: () => AssetLocation): readonly Route[] {
  async function upload(kind: AssetName['kind'], request: LakeRequest): Promise<Answer> {
    const { query, person } = request
    const bytes = await request.body(MAX_BYTES)
    if (bytes.length === 0) throw new HttpError(400, 'This file is empty. Choose another one.')
    const { name, fields } = await describeAsset(kind, bytes, displayName(query.get('filename') ?? ''), location())
    if (!(await files.has(name))) await files.write(name, bytes)
    const known = store.byId.get(fields._id)
    if (known !== undefined) return { json: { document: known } }

    const id = randomUUID()
    const at = new Date().toISOString()
    const after: LakeDocument = { ...uploadedFields(query), ...fields, _rev: id, _createdAt: at, _updatedAt: at }
    store.commit({
      id,
      author: person?.id ?? '',
      at,
      changes: [{ documentId: after._id, after, mutations: [{ create: after }] }],
    })
    return { json: { document: after } }
  }
  return [
    { method: 'POST', path: '/assets/images/:dataset', handle: (request) => upload('image', request) },
    { method: 'POST', path: '/assets/files/:dataset', handle: (request) => upload('file', request) },
  ]
}

/** Updates the addresses of all assets after the port of the lake has changed. */
export function updateAssetUrls(store: Store, location: AssetLocation): void {
  const id = randomUUID()
  const at = new Date().toISOString()
  const changes = store.all().flatMap((before) => {
    const name = before._type.startsWith('sanity.') ? parseAssetId(before._id) : undefined
    const url = name === undefined ? undefined : assetUrl(location, name)
    if (url === undefined || before['url'] === url) return []
    const after: LakeDocument = { ...before, url, _rev: id, _updatedAt: at }
    return [{ documentId: before._id, before, after, mutations: [{ patch: { id: before._id, set: { url } } }] }]
  })
  if (changes.length > 0) store.commit({ id, author: CONTENT_FOLDER.id, at, changes })
}

/** An asset's address contains the hash of its bytes, so its content never changes. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** Forbids scripts where a browser opens an asset as a page. */
const SANDBOX = "default-src 'none'; sandbox"

function attachment(filename: string): string {
  const plain = filename.replace(/[^\w.\- ]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`
}

/** The endpoints of assets: images in the variant that the address asks for; files, always as downloads. */
export function serveRoutes(store: Pick<Store, 'byId'>, files: AssetFiles): readonly Route[] {
  const cache = createVariantCache()

  async function find(folder: string, { params }: LakeRequest): Promise<{ name: AssetName; bytes: Buffer }> {
    const name = parseAssetFile(folder, params['file'] ?? '')
    const bytes = name === undefined ? undefined : await files.read(name)
    if (name === undefined || bytes === undefined)
      throw new HttpError(404, 'The lake has no such asset. Upload it again.')
    return { name, bytes }
  }

  const filenameOf = (name: AssetName) => {
    const filename = store.byId.get(assetId(name))?.['originalFilename']
    return typeof filename === 'string' && filename !== '' ? filename : `${name.sha1}.${name.extension}`
  }

  async function serveImage(request: LakeRequest): Promise<Answer> {
    const { name, bytes } = await find('images', request)
    const variant = parseVariant(request.query, request.headers.accept ?? '')
    const key = JSON.stringify([name, variant])
    const type = `image/${name.extension === 'jpg' ? 'jpeg' : name.extension}`
    const sent = isOriginal(variant)
      ? { bytes, type }
      : await cache.get(key, () => renderVariant(bytes, name.extension, variant))
    const download: Record<string, string> =
      request.query.get('dl') === null ? {} : { 'Content-Disposition': attachment(filenameOf(name)) }
    return {
      body: sent.bytes,
      type: sent.type,
      headers: { ...FOREVER, ...download, Vary: 'Accept, Origin', 'Content-Security-Policy': SANDBOX },
    }
  }

  async function serveFile(request: LakeRequest): Promise<Answer> {
    const { name, bytes } = await find('files', request)
    const mimeType = store.byId.get(assetId(name))?.['mimeType']
    return {
      body: bytes,
      type: typeof mimeType === 'string' ? mimeType : 'application/octet-stream',
      headers: {
        ...FOREVER,
        'Content-Disposition': attachment(filenameOf(name)),
        'Content-Security-Policy': SANDBOX,
      },
    }
  }

  return [
    { method: 'GET', path: '/images/:project/:dataset/:file', isOpen: true, handle: serveImage },
    { method: 'GET', path: '/files/:project/:dataset/:file', isOpen: true, handle: serveFile },
  ]
}
