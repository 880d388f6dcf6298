import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { createLake, startLake, type Lake, type LakeOptions } from '../../sanity-studio/lake/index.ts'
import { openStore } from '../../sanity-studio/lake/store/sqlite-store.ts'
import type { Store } from '../../sanity-studio/lake/store/store.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'

/** Folders that outlive one start of a lake, and what its starts have logged. */
export interface Folders {
  /** The parent of all, deleted after the test. */
  readonly root: string
  readonly content: string
  readonly storage: string
  readonly logged: string[]
}

/** Makes an empty folder, deleted after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-lake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Folders with a copy of some content: the frozen one, unless a test is about all that the hub has. */
export async function makeFolders(source = FROZEN_CONTENT): Promise<Folders> {
  const folders = await makeEmptyFolders()
  await cp(source, folders.content, { recursive: true })
  return folders
}

/** Folders without documents. */
export async function makeEmptyFolders(): Promise<Folders> {
  const root = await makeFolder()
  await mkdir(join(root, 'content'))
  return { root, content: join(root, 'content'), storage: join(root, 'storage'), logged: [] }
}

/** Opens the store of folders on which no lake is running. */
export function useStore<Result>({ storage }: Folders, use: (store: Store) => Result): Result {
  const store = openStore(storage)
  try {
    return use(store)
  } finally {
    store.close()
  }
}

/** A running lake with its store. */
export interface RunningLake {
  readonly lake: Lake
  readonly store: Store
}

/** Starts a lake on folders; a test that does not close it leaves that to its end. */
export async function start(folders: Folders, options: Partial<LakeOptions> = {}): Promise<RunningLake> {
  const store = openStore(folders.storage)
  const log = (message: string) => void folders.logged.push(message)
  const storage = { folder: folders.storage }
  try {
    const lake = await startLake({ content: folders.content, storage, port: 0, log, ...options }, store)
    onTestFinished(() => lake.close().catch(() => {}))
    return { lake, store }
  } catch (error) {
    store.close()
    throw error
  }
}

/** A lake without documents, and Ada's token. */
export interface EmptyLake {
  readonly lake: Lake
  readonly port: number
  readonly origin: string
  readonly token: string
  readonly logged: readonly string[]
}

/** Starts a lake in memory without documents, or on a storage folder that outlives it. */
export async function startEmpty(options: Partial<LakeOptions> = {}): Promise<EmptyLake> {
  const logged: string[] = []
  const log = (message: string) => void logged.push(message)
  const content = await makeFolder()
  const lake = await createLake({ content, storage: 'memory', port: 0, log, ...options })
  onTestFinished(() => lake.close().catch(() => {}))
  return { lake, origin: lake.origin, port: Number(new URL(lake.origin).port), token: lake.signIn('Ada').token, logged }
}
