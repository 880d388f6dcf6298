import { randomUUID } from 'node:crypto'

import type { AssetFiles } from '../assets/asset-files.ts'
import type { Place } from '../assets/describe-asset.ts'
import type { LakeDocument } from '../document.ts'
import { CONTENT_FOLDER } from '../people/people.ts'
import type { Change, Store } from '../store/store.ts'
import { assetIdsIn } from './asset-pointers.ts'
import { readAssetWords } from './asset-words.ts'
import { isAsLeft, readBaseline, saveBaseline, type Baseline } from './baseline.ts'
import { compareSides } from './compare-sides.ts'
import { ContentConflict, ContentUnreadable, type Conflict } from './content-errors.ts'
import { isMirrored } from './document-id.ts'
import { importAssets } from './import-assets.ts'
import { printOf, type ContentDocument } from './line.ts'
import { DATA_FILE, readContent, readPrint } from './read-lines.ts'

/** What to do with documents that were changed on both sides. */
export type OnConflict = 'stop' | 'content' | 'studio'

/** What came in from content/, by id. */
export interface Pulled {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Documents changed on both sides, for which a side was chosen. */
  readonly conflicts: readonly Conflict[]
  /** A sentence for each picture or file that could not be brought in. */
  readonly problems: readonly string[]
}

const NOTHING: Pulled = { added: [], changed: [], removed: [], conflicts: [], problems: [] }

/** The two sides of the mirror. */
export interface Sides {
  readonly store: Store
  /** The folder content/. */
  readonly content: string
  readonly contentFiles: AssetFiles
  readonly storeFiles: AssetFiles
  readonly place: () => Place
}

/** The documents of the store that content/ holds too. */
export function mirroredOf(store: Store): ReadonlyMap<string, LakeDocument> {
  return new Map(store.all().flatMap((document) => (isMirrored(document) ? [[document._id, document]] : [])))
}

function changeOf(before: LakeDocument | undefined, after: LakeDocument | undefined): readonly Change[] {
  if (after !== undefined)
    return [{ documentId: after._id, ...(before && { before }), after, mutations: [{ createOrReplace: after }] }]
  return before === undefined ? [] : [{ documentId: before._id, before, mutations: [{ delete: { id: before._id } }] }]
}

/** Both sides agree on a document, or content/ still has what it had: that is what both can be measured by. */
function newBaseline(content: ReadonlyMap<string, ContentDocument>): Baseline {
  return new Map([...content].map(([id, document]) => [id, printOf(document)]))
}

/**
 * Brings into the store what was changed in content/ since the two were last the same, in one transaction.
 * @throws ContentConflict, ContentUnreadable; then nothing was changed.
 */
export async function pull(sides: Sides, onConflict: OnConflict): Promise<Pulled> {
  const { store } = sides
  if (isAsLeft(store, await readPrint(sides.content))) return NOTHING
  const baseline = readBaseline(store) ?? new Map<string, string>()
  const { documents: content, print } = await readContent(sides.content)
  // An empty file where there were documents is an accident, and no wish to remove them all.
  if (baseline.size > 0 && content.size === 0)
    throw new ContentUnreadable(
      `${sides.content}/${DATA_FILE} is missing or empty. Restore it from git, then start again.`,
    )

  const compare = () => {
    const { fromContent, conflicts } = compareSides(content, mirroredOf(store), baseline)
    if (conflicts.length > 0 && onConflict === 'stop') throw new ContentConflict(conflicts)
    return { conflicts, wanted: [...fromContent, ...(onConflict === 'content' ? conflicts.map(({ id }) => id) : [])] }
  }
  const refs = compare().wanted.flatMap((id) => assetIdsIn(content.get(id)))
  const words = await readAssetWords(sides.content)
  const way = { from: sides.contentFiles, to: sides.storeFiles, words, place: sides.place() }
  const assets = await importAssets(refs, way, store)
  // Once more, for somebody may have edited one of them in the Studio meanwhile. From here on nothing waits.
  const { conflicts, wanted } = compare()

  const id = randomUUID()
  const at = new Date().toISOString()
  const assetChanges = assets.documents.flatMap((asset) =>
    changeOf(undefined, { ...asset, _rev: id, _createdAt: at, _updatedAt: at }),
  )
  const changes = wanted.flatMap((documentId) => {
    const document = content.get(documentId)
    return changeOf(store.byId.get(documentId), document && { ...document, _rev: id })
  })
  if (assetChanges.length + changes.length > 0)
    store.commit({ id, author: CONTENT_FOLDER.id, at, changes: [...assetChanges, ...changes] })
  saveBaseline(store, newBaseline(content), print)

  const ids = (kind: (change: Change) => boolean) => changes.filter(kind).map(({ documentId }) => documentId)
  return {
    added: ids(({ before }) => before === undefined),
    changed: ids(({ before, after }) => before !== undefined && after !== undefined),
    removed: ids(({ after }) => after === undefined),
    conflicts,
    problems: assets.problems,
  }
}
