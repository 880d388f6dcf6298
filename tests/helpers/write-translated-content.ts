import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readDataset } from '../../src/sanity/read-dataset.ts'
import type { Translation } from '../fixtures/arabic/translations.ts'

/** The documents of a dataset by their ids. */
async function originals(folder: string): Promise<ReadonlyMap<string, object>> {
  const { documents } = await readDataset(folder)
  return new Map(documents.map((document) => [document._id, document]))
}

/**
 * Writes a copy of a dataset with translations of some of its documents, as the Studio makes them:
 * a copy of the original with other words, no address of its own, marked as a machine's work.
 * @throws Error where an original does not exist.
 */
export async function writeTranslatedContent(
  from: string,
  to: string,
  translations: readonly Translation[],
): Promise<void> {
  const byId = await originals(from)
  const lines = translations.map(({ of, language, words, isDraft = false }) => {
    const original = byId.get(of)
    if (original === undefined) throw new Error(`${from} has no document “${of}” to translate.`)
    const marks = { language, translationOf: { _type: 'reference', _ref: of }, translationStatus: 'machine-unchecked' }
    const _id = `${isDraft ? 'drafts.' : ''}${of}-${language}`
    // JSON leaves out what is undefined: a translation has no address of its own.
    return JSON.stringify({ ...original, ...words, ...marks, _id, slug: undefined })
  })
  await mkdir(to, { recursive: true })
  for (const name of ['images', 'files']) {
    await cp(join(from, name), join(to, name), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
  await copyFile(join(from, 'data.ndjson'), join(to, 'data.ndjson'))
  await writeFile(join(to, 'data.ndjson'), `\n${lines.join('\n')}\n`, { flag: 'a' })
}
