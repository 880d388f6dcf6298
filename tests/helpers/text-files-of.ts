import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file of a built site that a reader or a script reads as text, by its path. */
export async function textFilesOf(site: string): Promise<readonly (readonly [file: string, text: string])[]> {
  const files = await Array.fromAsync(glob('**/*.{html,json,xml,txt,js}', { cwd: site }))
  return Promise.all(files.map(async (file) => [file, await readFile(join(site, file), 'utf8')] as const))
}
