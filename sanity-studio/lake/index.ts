import { actionRoutes } from './actions/action-routes.ts'
import { historyRoutes } from './history/history-routes.ts'
import { listenRoutes } from './listen/listen-routes.ts'
import { mutateRoutes } from './mutate/mutate-routes.ts'
import { queryRoutes } from './query/query-routes.ts'
import { startOn, type Lake, type LakeOptions } from './start-on.ts'
import { openStore } from './store/open-store.ts'

export type { Pulled } from './mirror/pull.ts'
export type { Lake, LakeOptions } from './start-on.ts'

/**
 * Starts the local lake: Sanity's API on this machine alone, with the Studio at the same address.
 * @throws ContentConflict where documents were changed on both sides, ContentUnreadable for a broken content/,
 * LakeFault where the store is in use or cannot be written, and an Error where the port is taken.
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const store = openStore(options.store)
  try {
    const inner = [queryRoutes, mutateRoutes, actionRoutes, listenRoutes, historyRoutes].flatMap((routes) => [
      ...routes(store),
    ])
    return await startOn(options, store, inner)
  } catch (error) {
    store.close()
    throw error
  }
}
