import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Each file of a folder, by its path in it, and the hash of its bytes. */
export async function fingerprints(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }))
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  // One after another: a large hub has more files than a process may have open.
  const hashed = await Array.fromAsync(paths, async (path) => {
    const bytes = await readFile(path)
    return [path.slice(folder.length), createHash('sha256').update(bytes).digest('hex')] as const
  })
  return new Map(hashed)
}
