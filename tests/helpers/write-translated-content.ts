import { cp } from 'node:fs/promises'

import type { Translation } from '../fixtures/arabic/translations.ts'
import { addStored, readStored } from './content-files.ts'

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
  const byId = readStored(from)
  const documents = translations.map(({ of, language, words, isDraft = false }) => {
    const original = byId.get(of)
    if (original === undefined) throw new Error(`${from} has no document “${of}” to translate.`)
    const marks = { language, translationOf: { _type: 'reference', _ref: of }, translationStatus: 'machine-unchecked' }
    const _id = `${isDraft ? 'drafts.' : ''}${of}-${language}`
    // JSON leaves out what is undefined: a translation has no address of its own.
    return { ...original, ...words, ...marks, _id, slug: undefined }
  })
  await cp(from, to, { recursive: true })
  addStored(to, documents)
}
