import { randomUUID } from 'node:crypto'

import { CONTENT_FOLDER } from '../auth/people.ts'
import type { JsonObject, LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { AssetFiles } from './asset-files.ts'
import { parseAssetId, type AssetName } from './asset-name.ts'
import { assetUrl, describeAsset, type AssetLocation } from './describe-asset.ts'

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
