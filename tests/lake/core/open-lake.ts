import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach } from 'vitest'

import { actionRoutes } from '../../../sanity-studio/lake/actions/action-routes.ts'
import { historyRoutes } from '../../../sanity-studio/lake/history/history-routes.ts'
import { listenRoutes } from '../../../sanity-studio/lake/listen/listen-routes.ts'
import { mutateRoutes } from '../../../sanity-studio/lake/mutate/mutate-routes.ts'
import { queryRoutes } from '../../../sanity-studio/lake/query/query-routes.ts'
import { openStore } from '../../../sanity-studio/lake/store/open-store.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { serveRoutes, type Served } from './serve-routes.ts'

/** A lake of a test: its store in a folder of its own, all its routes served. */
export interface TestLake extends Served {
  readonly store: Store
  readonly folder: string
}

/** Makes an empty folder and tells its path. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lake-core-'))
}

/** Opens an empty lake; `stop` closes it and removes its folder. */
export async function openTestLake(): Promise<TestLake> {
  const folder = await makeFolder()
  const store = openStore(folder)
  const served = await serveRoutes([
    ...queryRoutes(store),
    ...mutateRoutes(store),
    ...actionRoutes(store),
    ...listenRoutes(store),
    ...historyRoutes(store),
  ])
  return {
    ...served,
    store,
    folder,
    async stop() {
      await served.stop()
      store.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** One lake for all tests of a file, empty before each of them. @returns the lake, once the tests run. */
export function useTestLake(): () => TestLake {
  let lake: TestLake | undefined
  const running = () => {
    if (lake === undefined)
      throw new Error('The lake is opened before the tests; it is not there while they are listed.')
    return lake
  }
  beforeAll(async () => {
    lake = await openTestLake()
  })
  afterAll(() => lake?.stop())
  beforeEach(async () => {
    await running().ada.delete({ query: '*' })
  })
  return running
}

/** A guide with as little as a document needs. */
export const guide = (id: string, more: object = {}) => ({ _id: id, _type: 'guide', ...more })

/** Sends mutations as they are, also such as the client's types forbid. */
export function send({ ada }: TestLake, mutations: readonly object[]): Promise<unknown> {
  return ada.request({ url: '/data/mutate/production', method: 'POST', body: { mutations } })
}
