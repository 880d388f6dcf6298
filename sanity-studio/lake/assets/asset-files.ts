import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { LakeFault } from '../fault.ts'
import { writeWhole } from '../write-whole.ts'
import { assetPath, type AssetName } from './asset-name.ts'

/** The bytes of the assets. */
export interface AssetFiles {
  has(name: AssetName): Promise<boolean>
  /** undefined where there are none. */
  read(name: AssetName): Promise<Buffer | undefined>
  /** @throws LakeFault 507 where the disk is full, 500 where it cannot be written. */
  write(name: AssetName, bytes: Buffer): Promise<void>
}

function faultOf(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new LakeFault(507, `Nothing was saved: the disk that holds ${folder} is full. Make room, then try again.`)
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new LakeFault(500, `Nothing was saved: ${folder} can only be read. Give yourself the right to write there.`)
  return error
}

/** @param folder what holds `images/` and `files/`. */
export function openAssetFiles(folder: string): AssetFiles {
  const placeOf = (name: AssetName) => join(folder, assetPath(name))
  return {
    has: (name) =>
      stat(placeOf(name)).then(
        (found) => found.isFile(),
        () => false,
      ),
    read: (name) => readFile(placeOf(name)).catch(() => undefined),
    async write(name, bytes) {
      try {
        await writeWhole(placeOf(name), bytes)
      } catch (error) {
        throw faultOf(folder, error)
      }
    },
  }
}
