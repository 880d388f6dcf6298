import { hashOfDocument, setHash } from '../content-folder/content-document.ts'
import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The hashes of the documents, by id, when content/ and the store last agreed on each. */
export type Snapshot = ReadonlyMap<string, string>

/** The part of the store that keeps snapshots. */
export type SnapshotStore = Pick<Store, 'byId' | 'setting' | 'settings' | 'saveSettings'>

const DOCUMENT = 'content.agreed/'
const ANNOUNCED = 'content.announced'

/** The hash of a document that neither side has. */
const NONE = ''

/** The notice while no save runs. */
const NOTHING = '{}'

/** A snapshot that can be changed; a change is in the store when the function returns. */
export interface KeptSnapshot {
  readonly hashes: Snapshot
  /** Stores that the sides agree on some documents: the hash of each; undefined where neither side has it. */
  agreeOn(hashes: Iterable<readonly [id: string, hash: string | undefined]>): void
  /** Replaces the whole snapshot. */
  replace(hashes: Snapshot): void
  /**
   * Stores what a save is about to bring into content/. Where the process dies between that and `agreeOn`, the next start would
   * take the save for somebody else's edits, and edits in the Studio since then for conflicts.
   */
  announce(hashes: ReadonlyMap<string, string | undefined>): void
  /** Agrees on what was announced and is in content/. @param hashInContent the hash of a document there. */
  completeAnnounced(hashInContent: (id: string) => string | undefined): void
}

/** Opens the snapshot that a store keeps. */
export function openSnapshot(store: SnapshotStore): KeptSnapshot {
  const hashes = new Map<string, string>()
  for (const [key, value] of store.settings(DOCUMENT)) {
    const id = key.slice(DOCUMENT.length)
    const [hash = NONE, revision] = value.split(' ')
    if (hash !== NONE) hashes.set(id, hash)
    // The hash of a revision that was hashed before need not be found again, which takes a start of many documents seconds.
    const document = store.byId.get(id)
    if (document !== undefined && document._rev === revision) setHash(document, hash)
  }

  /** The hash, and the revision of the store's document where it has it. */
  function toValue(id: string, hash: string | undefined): string {
    const document = store.byId.get(id)
    if (hash === undefined) return NONE
    return document !== undefined && hashOfDocument(document) === hash ? `${hash} ${document._rev}` : hash
  }

  const announcedText = () => store.setting(ANNOUNCED) ?? NOTHING

  function agreeOn(changes: Iterable<readonly [string, string | undefined]>): void {
    const changed = [...changes].filter(([id, hash]) => hashes.get(id) !== hash)
    if (changed.length === 0 && announcedText() === NOTHING) return
    const rows = changed.map(([id, hash]): [string, string] => [`${DOCUMENT}${id}`, toValue(id, hash)])
    store.saveSettings({ ...Object.fromEntries(rows), [ANNOUNCED]: NOTHING })
    for (const [id, hash] of changed) {
      if (hash === undefined) hashes.delete(id)
      else hashes.set(id, hash)
    }
  }

  return {
    hashes,
    agreeOn,
    replace(wanted) {
      const gone = [...hashes.keys()].filter((id) => !wanted.has(id))
      agreeOn([...wanted, ...gone.map((id) => [id, undefined] as const)])
    },
    announce(announced) {
      const entries = [...announced].map(([id, hash]) => [id, hash ?? NONE])
      store.saveSettings({ [ANNOUNCED]: JSON.stringify(Object.fromEntries(entries)) })
    },
    completeAnnounced(hashInContent) {
      const announced: unknown = JSON.parse(announcedText())
      const entries = isJsonObject(announced) ? Object.entries(announced) : []
      const done = entries.filter(([id, hash]) => (hashInContent(id) ?? NONE) === hash)
      if (entries.length > 0) agreeOn(done.map(([id]) => [id, hashInContent(id)]))
    },
  }
}
