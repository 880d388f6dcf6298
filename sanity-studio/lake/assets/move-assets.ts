import { randomUUID } from 'node:crypto'

import type { LakeDocument } from '../document.ts'
import { CONTENT_FOLDER } from '../people/people.ts'
import type { Store } from '../store/store.ts'
import { readAssetId } from './asset-name.ts'
import { assetUrl, type Place } from './describe-asset.ts'

/** Corrects the addresses of all assets after the lake has moved to another port. */
export function moveAssets(store: Store, place: Place): void {
  const id = randomUUID()
  const at = new Date().toISOString()
  const changes = store.all().flatMap((before) => {
    const name = before._type.startsWith('sanity.') ? readAssetId(before._id) : undefined
    const url = name === undefined ? undefined : assetUrl(place, name)
    if (url === undefined || before['url'] === url) return []
    const after: LakeDocument = { ...before, url, _rev: id, _updatedAt: at }
    return [{ documentId: before._id, before, after, mutations: [{ patch: { id: before._id, set: { url } } }] }]
  })
  if (changes.length > 0) store.commit({ id, author: CONTENT_FOLDER.id, at, changes })
}
