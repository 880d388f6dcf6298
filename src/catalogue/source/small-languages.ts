import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'
import { ContentError } from '../../domain/problem.ts'
import type { SmallLanguage, SmallText } from '../../domain/small-language.ts'

/** The folder, in the one of the content, with the languages of which the hub has one page: one file a language. */
export const SMALL_LANGUAGES_FOLDER = 'small-languages'

/** A tag of a language, and nothing that could lead out of the folder. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

function isText(value: unknown): value is SmallText {
  return isRecord(value) && typeof value['english'] === 'string' && typeof value['text'] === 'string'
}

/** The file of a small language. */
export function smallLanguageFile(contentFolder: string, code: string): string {
  return join(contentFolder, SMALL_LANGUAGES_FOLDER, `${code}.json`)
}

/**
 * Reads a language of which the hub has one page; undefined where the content folder has no file of it.
 * @throws ContentError that names the file, and the text, where it cannot be read.
 */
export function readSmallLanguage(contentFolder: string, code: string): SmallLanguage | undefined {
  const where = smallLanguageFile(contentFolder, code)
  if (!TAG.test(code) || !existsSync(where)) return undefined
  const refuse = (what: string): never => {
    const fix = `Write it as “npm run content:translate -- small ${code}” does.`
    throw new ContentError([{ where, what, fix }])
  }
  const parse = (): unknown => {
    try {
      return JSON.parse(readFileSync(where, 'utf8'))
    } catch (error) {
      return refuse(`It is no JSON: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
  const file = parse()
  if (!isRecord(file) || typeof file['name'] !== 'string' || !isRecord(file['texts'])) {
    return refuse('It has no name of the language, or no texts.')
  }
  const texts = Object.entries(file['texts']).map(([key, text]) =>
    isText(text) ? ([key, text] as const) : refuse(`“${key}” has no “english” or no “text”.`),
  )
  const readBy = file['readBy']
  return {
    code,
    name: file['name'],
    direction: file['direction'] === 'rtl' ? 'rtl' : 'ltr',
    readBy:
      isRecord(readBy) && typeof readBy['name'] === 'string' && typeof readBy['on'] === 'string'
        ? { name: readBy['name'], on: readBy['on'] }
        : undefined,
    texts: new Map(texts),
  }
}
