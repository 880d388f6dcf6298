import { createClient, type SanityClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach } from 'vitest'

import type { Tokens } from '../../sanity-studio/lake/auth/tokens.ts'
import { historyRoutes } from '../../sanity-studio/lake/history/history-routes.ts'
import { createAccessPolicy } from '../../sanity-studio/lake/http/access.ts'
import { HttpError } from '../../sanity-studio/lake/http/http-error.ts'
import type { Person } from '../../sanity-studio/lake/http/route.ts'
import { createLakeServer, listen } from '../../sanity-studio/lake/http/server.ts'
import { listenRoutes } from '../../sanity-studio/lake/listen/listen-routes.ts'
import { actionRoutes } from '../../sanity-studio/lake/mutate/action-routes.ts'
import { mutateRoutes } from '../../sanity-studio/lake/mutate/mutate-routes.ts'
import { queryRoutes } from '../../sanity-studio/lake/query/query-routes.ts'
import { createQueryRunner } from '../../sanity-studio/lake/query/run-query.ts'
import { openMemoryStore } from '../../sanity-studio/lake/store/sqlite-store.ts'
import type { Store } from '../../sanity-studio/lake/store/store.ts'

const PEOPLE: Readonly<Record<string, Person>> = {
  ada: { id: 'ada', name: 'Ada' },
  ben: { id: 'ben', name: 'Ben' },
}

const TOKENS: Tokens = { issue: ({ id }) => id, holder: (token) => PEOPLE[token], revoke: () => undefined }

/** The data endpoints of a lake, open to requests without a token, and its store. */
export interface TestLake {
  readonly store: Store
  /** `http://127.0.0.1:<port>` */
  readonly address: string
  /** Sanity's client, for each of two people. */
  readonly ada: SanityClient
  readonly ben: SanityClient
  /** Closes every connection, as a lost network does. */
  dropConnections(): void
  stop(): Promise<void>
}

/** Opens an empty lake in memory on a free port. */
export async function openTestLake(store = openMemoryStore()): Promise<TestLake> {
  const queries = createQueryRunner(store)
  const routes = [
    ...queryRoutes(store, queries.toJson),
    ...mutateRoutes(store, queries.run, () => undefined),
    ...actionRoutes(store, () => undefined),
    ...listenRoutes(store),
    ...historyRoutes(store, (id) => `review.${id}`),
  ].map((route) => ({ ...route, isOpen: true }))
  let port = 0
  const policy = createAccessPolicy('hub00000', () => port)
  const context = { policy, routes, tokens: TOKENS, onUnknown: () => undefined, log: console.error }
  const server = createLakeServer(context, () => {
    throw new HttpError(404, 'This lake has no WebSocket.')
  })
  port = await listen(server, 0)
  const address = `http://127.0.0.1:${port}`
  const clientOf = (token: string) =>
    createClient({
      projectId: 'hub00000',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      apiHost: address,
      useProjectHostname: false,
      token,
      maxRetries: 0,
      ignoreBrowserTokenWarning: true,
    })
  return {
    store,
    address,
    ada: clientOf('ada'),
    ben: clientOf('ben'),
    dropConnections: () => server.closeAllConnections(),
    async stop() {
      await queries.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      store.close()
    },
  }
}

/** One lake for all tests of a file, emptied before each of them. @returns the lake, once the tests run. */
export function useTestLake(): () => TestLake {
  let lake: TestLake | undefined
  const current = () => {
    if (lake === undefined) throw new Error('The lake is opened before the first test, not while tests are collected.')
    return lake
  }
  beforeAll(async () => {
    lake = await openTestLake()
  })
  afterAll(() => lake?.stop())
  beforeEach(async () => {
    await current().ada.delete({ query: '*' })
  })
  return current
}

/** A guide with as little as a document needs. */
export const guide = (id: string, more: object = {}) => ({ _id: id, _type: 'guide', ...more })

/** Sends mutations unchecked, also such as the client's types forbid. */
export function send({ ada }: TestLake, mutations: readonly object[]): Promise<unknown> {
  return ada.request({ url: '/data/mutate/production', method: 'POST', body: { mutations } })
}
