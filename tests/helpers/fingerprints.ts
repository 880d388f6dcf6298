import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Each file of a folder, by its path in it, and the hash of its bytes. */
export async function fingerprints(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }))
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(folder.length), await hash(path)] as const)))
}
