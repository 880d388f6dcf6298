import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { diskRefusal } from '../error-code.ts'
import { HttpError } from '../http/http-error.ts'
import { writeFileAtomic } from '../store/write-file.ts'
import { assetPath, type AssetName } from './asset-name.ts'

/** The bytes of assets. */
export interface AssetFiles {
  has(name: AssetName): Promise<boolean>
  /** undefined where there is no such asset. */
  read(name: AssetName): Promise<Buffer | undefined>
  /** @throws HttpError 507 where the disk is full, 500 where it cannot be written. */
  write(name: AssetName, bytes: Buffer): Promise<void>
}

function toHttpError(folder: string, error: unknown): unknown {
  const refusal = diskRefusal(error)
  if (refusal === 'full')
    return new HttpError(507, `Nothing was saved: the disk that holds ${folder} is full. Make room, then try again.`)
  if (refusal === 'read-only')
    return new HttpError(500, `Nothing was saved: ${folder} can only be read. Give yourself the right to write there.`)
  return error
}

/** Assets on disk. @param folder the folder with the subfolders `images/` and `files/`. */
export function openAssetFiles(folder: string): AssetFiles {
  const pathOf = (name: AssetName) => join(folder, assetPath(name))
  /** Two uploads of the same bytes at once write one file. */
  const writing = new Map<string, Promise<void>>()
  const writeOnce = (path: string, bytes: Buffer) => {
    const write = writing.get(path) ?? writeFileAtomic(path, bytes).finally(() => writing.delete(path))
    writing.set(path, write)
    return write
  }
  return {
    has: (name) =>
      stat(pathOf(name)).then(
        (found) => found.isFile(),
        () => false,
      ),
    read: (name) => readFile(pathOf(name)).catch(() => undefined),
    async write(name, bytes) {
      try {
        await writeOnce(pathOf(name), bytes)
      } catch (error) {
        throw toHttpError(folder, error)
      }
    },
  }
}

/** Assets in memory. */
export function createMemoryAssetFiles(): AssetFiles {
  const files = new Map<string, Buffer>()
  return {
    has: (name) => Promise.resolve(files.has(assetPath(name))),
    read: (name) => Promise.resolve(files.get(assetPath(name))),
    write(name, bytes) {
      files.set(assetPath(name), bytes)
      return Promise.resolve()
    },
  }
}
