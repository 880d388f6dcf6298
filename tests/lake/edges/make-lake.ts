import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { LakeDocument } from '../../../sanity-studio/lake/document.ts'
import type { Route } from '../../../sanity-studio/lake/route.ts'
import { startOn, type Lake, type LakeOptions } from '../../../sanity-studio/lake/start-on.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { memoryStore } from './memory-store.ts'

/** Folders and a store that outlive one start of the lake. */
export interface Ground {
  readonly content: string
  readonly folder: string
  readonly told: string[]
  readonly settings: Map<string, string>
  readonly documents: Map<string, LakeDocument>
}

/** A lake that runs, and what it stands on. */
export interface Running {
  readonly lake: Lake
  readonly store: Store
}

/** The repository's own content, copied to where it may be changed. */
export async function makeGround(content = 'content'): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-lake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(content, join(folder, 'content'), { recursive: true })
  return { content: join(folder, 'content'), folder, told: [], settings: new Map(), documents: new Map() }
}

type Inner = (store: Store) => readonly Route[]

/** Starts the lake on it; closed by hand or not at all, since a close saves. */
export async function start(
  ground: Ground,
  options: Partial<LakeOptions> = {},
  inner: Inner = () => [],
): Promise<Running> {
  const store = memoryStore(ground.settings, ground.documents)
  const lake = await startOn(
    {
      content: ground.content,
      store: join(ground.folder, 'lake'),
      port: 0,
      tell: (sentence) => void ground.told.push(sentence),
      ...options,
    },
    store,
    inner(store),
  )
  onTestFinished(() => lake.close().catch(() => {}))
  return { lake, store }
}
