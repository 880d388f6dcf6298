import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'
import { ContentError } from '../../domain/problem.ts'

/** The folder, in the one of the content, with messages that a hub words in its own way: one file a language. */
export const OWN_MESSAGES_FOLDER = 'messages'

/** A message that a hub words in its own way. */
interface OwnMessage {
  readonly key: string
  readonly message: unknown
  /** File and key, for an error. */
  readonly where: string
}

/**
 * The messages of a language that a content folder words in its own way; none where it has no such file.
 * @throws ContentError where the file is no JSON object.
 */
export function readOwnMessages(contentFolder: string, language: string): readonly OwnMessage[] {
  const path = join(contentFolder, OWN_MESSAGES_FOLDER, `${language}.json`)
  if (!existsSync(path)) return []
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const what = `It is no JSON: ${error instanceof Error ? error.message : String(error)}.`
    throw new ContentError([{ where: path, what, fix: 'Write it like src/i18n/messages/en.json.' }])
  }
  return Object.entries(isRecord(value) ? value : {}).map(([key, message]) => ({
    key,
    message,
    where: `${path} ${key}`,
  }))
}
