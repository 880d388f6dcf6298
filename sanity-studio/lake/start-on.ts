import { join } from 'node:path'

import { openAssetFiles } from './assets/asset-files.ts'
import { moveAssets } from './assets/move-assets.ts'
import { serveRoutes } from './assets/serve-routes.ts'
import { uploadRoutes } from './assets/upload-routes.ts'
import { openMirror, type Saved } from './mirror/open-mirror.ts'
import type { OnConflict, Pulled } from './mirror/pull.ts'
import { saveRoutes } from './mirror/save-route.ts'
import { tellSaved } from './mirror/tell-saved.ts'
import { openLake, PROJECT } from './open-lake.ts'
import type { Person, Route } from './route.ts'
import type { Store } from './store/store.ts'

/** How the lake is started. */
export interface LakeOptions {
  /** The folder content/, which mirrors the dataset. */
  readonly content: string
  /** The folder of the store, ignored by git: documents, history, people, and the bytes of assets. */
  readonly store: string
  /** The folder of the built Studio; absent where only the API is wanted. */
  readonly studio?: string
  /** 0 for any free one. */
  readonly port: number
  /** The origin of the hub's preview, such as `http://localhost:4321`. */
  readonly hub?: string
  /** The name of the first person, where nobody has edited here yet; “Editor” if absent. */
  readonly editor?: string
  /** What to do with documents changed both in content/ and in the Studio: `stop` if absent. */
  readonly onConflict?: OnConflict
  /** Is told of each save, and of each fault of the lake's own; the console if absent. */
  readonly tell?: (sentence: string) => void
}

/** A lake that runs. */
export interface Lake {
  /** `http://localhost:3333` */
  readonly origin: string
  readonly projectId: string
  readonly dataset: string
  /** What the start brought in from content/. */
  readonly report: Pulled
  /** Lets somebody in; open `<origin>/#token=<token>` in a browser. */
  signIn(name: string): { readonly person: Person; readonly token: string }
  /** Writes everything to content/ now. @throws ContentConflict, ContentUnreadable, ContentNotSaved. */
  save(): Promise<Saved>
  /** Stops answering, saves, and closes the store, also where the save fails and throws. */
  close(): Promise<void>
}

/** Starts the lake on a store that is open. @param inner the routes of query, mutate, actions, listen and history. */
export async function startOn(options: LakeOptions, store: Store, inner: readonly Route[]): Promise<Lake> {
  const tell = options.tell ?? console.error
  const storeFiles = openAssetFiles(join(options.store, 'assets'))
  let port = options.port
  const place = () => ({ origin: `http://localhost:${port}`, ...PROJECT })
  const contentFiles = openAssetFiles(options.content)
  const mirror = openMirror({ store, content: options.content, contentFiles, storeFiles, place })
  const report = await mirror.pull(options.onConflict ?? 'stop')

  const assets = [...uploadRoutes(store, storeFiles, place), ...serveRoutes(store, storeFiles)]
  const { studio, hub, editor } = options
  const lake = await openLake({
    store,
    inner: [...assets, ...inner, ...saveRoutes(() => mirror.save())],
    studio,
    port,
    hub,
    editor,
    tell,
  })
  port = lake.port
  moveAssets(store, place())
  const stopWatching = mirror.watch((outcome) => {
    const sentence = outcome instanceof Error ? outcome.message : tellSaved(outcome)
    if (sentence !== undefined) tell(sentence)
  })

  return {
    origin: place().origin,
    ...PROJECT,
    report,
    signIn: (name) => lake.signIn(name),
    save: () => mirror.save(),
    async close() {
      await lake.close()
      await stopWatching()
      try {
        await mirror.save()
      } finally {
        store.close()
      }
    },
  }
}
