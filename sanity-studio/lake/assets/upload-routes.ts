import { randomUUID } from 'node:crypto'

import type { JsonObject, LakeDocument } from '../document.ts'
import { LakeFault } from '../fault.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import type { AssetFiles } from './asset-files.ts'
import type { AssetName } from './asset-name.ts'
import { describeAsset, type Place } from './describe-asset.ts'

/** What one asset may weigh. */
const MOST_BYTES = 50_000_000

/** What an editor may say of an asset while uploading it. */
const WORDS = ['label', 'title', 'description', 'creditLine']

function wordsOf(query: URLSearchParams): JsonObject {
  return Object.fromEntries(
    WORDS.flatMap((word) => (query.has(word) ? [[word, (query.get(word) ?? '').slice(0, 2000)]] : [])),
  )
}

/** A file name to show: without folders, and without characters that hide what it is. */
function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return last
    .replace(/\p{Cc}|\p{Cf}/gu, '')
    .trim()
    .slice(-200)
}

/** Uploads: the bytes are kept first, then the document that speaks of them. */
export function uploadRoutes(store: Store, files: AssetFiles, place: () => Place): readonly Route[] {
  async function upload(kind: AssetName['kind'], request: LakeRequest): Promise<Answer> {
    const { query, person } = request
    const bytes = await request.body(MOST_BYTES)
    if (bytes.length === 0) throw new LakeFault(400, 'This file is empty. Choose another one.')
    const { name, fields } = await describeAsset(kind, bytes, plainName(query.get('filename') ?? ''), place())
    if (!(await files.has(name))) await files.write(name, bytes)
    const known = store.byId.get(fields._id)
    if (known !== undefined) return { json: { document: known } }

    const id = randomUUID()
    const at = new Date().toISOString()
    const after: LakeDocument = { ...wordsOf(query), ...fields, _rev: id, _createdAt: at, _updatedAt: at }
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
