import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { readSmallLanguage, smallLanguageFile } from '../../catalogue/source/small-languages.ts'
import { faultsOf, type SmallLanguage } from '../../domain/small-language.ts'
import { isRightToLeft } from '../../i18n/locales.ts'
import { replaceFile } from '../replace-file.ts'

function newLanguage(code: string): SmallLanguage {
  return {
    code,
    name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
    direction: isRightToLeft(code) ? 'rtl' : 'ltr',
    readBy: undefined,
    texts: new Map(),
  }
}

/**
 * Writes the file of a small language with all texts that it has to say. What was translated stays; where English has changed since,
 * the text is emptied and what it was stands beside it, and whoever read it has to read it again.
 * @param english the English texts by their keys.
 * @returns the file, and what is still to do, a sentence each.
 * @throws RangeError for what is no tag of a language; ContentError where the file is there and cannot be read.
 */
export async function writeSmallLanguage(
  folder: string,
  code: string,
  english: ReadonlyMap<string, string>,
): Promise<{ readonly file: string; readonly todo: readonly string[] }> {
  const known = readSmallLanguage(folder, code) ?? newLanguage(code)
  const file = smallLanguageFile(folder, code)
  const entries = [...english].map(([key, source]) => {
    const { english: from = source, text = '' } = known.texts.get(key) ?? {}
    return [
      key,
      from === source ? { english: source, text } : { english: source, text: '', before: { english: from, text } },
    ] as const
  })
  const isChanged = entries.some(([, entry]) => 'before' in entry)
  const small: SmallLanguage = { ...known, readBy: isChanged ? undefined : known.readBy, texts: new Map(entries) }
  await mkdir(dirname(file), { recursive: true })
  const { name, direction, readBy = null } = small
  await replaceFile(
    file,
    `${JSON.stringify({ name, direction, readBy, texts: Object.fromEntries(entries) }, null, 2)}\n`,
  )
  return { file, todo: faultsOf(small, english) }
}
