import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Command } from '../measured-command.ts'
import type { PeerDocument } from './peer-document.ts'

/** The program of the package, which exports its library alone. */
const program = () => join(fileURLToPath(import.meta.resolve('@11ty/eleventy')), '..', '..', 'cmd.cjs')

/** How the site in a folder is built. */
export function eleventyCommand(folder: string): Command {
  return { name: process.execPath, parameters: [program()], folder }
}

/** Writes a site for Eleventy into a new folder. */
export async function writeEleventySite(documents: readonly PeerDocument[], folder: string): Promise<void> {
  await cp(join(import.meta.dirname, 'eleventy'), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'documents.json'), JSON.stringify(documents))
}
