import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { MessageState } from '../../../sanity-studio/model/translation-units/message-state.ts'
import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import { isMessage } from '../../i18n/message-fault.ts'
import type { Message } from '../../i18n/plural.ts'
import { replaceFile } from '../replace-file.ts'

/** The messages of one language with their states, each by its key. */
export interface LanguageMessages {
  readonly messages: ReadonlyMap<string, Message>
  /** None of English; a message without one has been written by hand since. */
  readonly states: ReadonlyMap<string, MessageState>
}

const FOLDER = 'src/i18n/messages'

const STATUSES: readonly unknown[] = ['machine-unchecked', 'in-work', 'checked'] satisfies MessageState['status'][]

function isState(value: unknown): value is MessageState {
  return isRecord(value) && typeof value['hash'] === 'string' && STATUSES.includes(value['status'])
}

/** @throws Error that names the file and the key of a value which is none of the wanted. */
async function readEntries<Value>(
  path: string,
  isWanted: (value: unknown) => value is Value,
): Promise<ReadonlyMap<string, Value>> {
  const file: unknown = JSON.parse(await readFile(path, 'utf8'))
  const entries = Object.entries(isRecord(file) ? file : {})
  return new Map(
    entries.map(([key, value]) => {
      if (!isWanted(value))
        throw new Error(`${path} ${key}: this cannot be read. Write it as its neighbours are written.`)
      return [key, value]
    }),
  )
}

/** Reads the messages of a language. @param root the folder of the project. */
export async function readMessages(root: string, language: string): Promise<LanguageMessages> {
  const file = `${language}.json`
  return {
    messages: await readEntries(join(root, FOLDER, file), isMessage),
    states:
      language === FALLBACK_MESSAGES_LANGUAGE
        ? new Map()
        : await readEntries(join(root, FOLDER, 'state', file), isState),
  }
}

/** Writes the messages of a language and their states, in the order of English. @param root the folder of the project. */
export async function writeMessages(
  root: string,
  language: string,
  { messages, states }: LanguageMessages,
  english: ReadonlyMap<string, Message>,
): Promise<void> {
  const file = `${language}.json`
  const keys = [...english.keys()].filter((key) => messages.has(key))
  const texts = Object.fromEntries(keys.map((key) => [key, messages.get(key)]))
  await replaceFile(join(root, FOLDER, file), `${JSON.stringify(texts, null, 2)}\n`)
  // A state is one line, so that git shows and merges message by message.
  const lines = keys.flatMap((key) => {
    const state = states.get(key)
    return state === undefined
      ? []
      : [`  ${JSON.stringify(key)}: { "hash": "${state.hash}", "status": "${state.status}" }`]
  })
  await replaceFile(join(root, FOLDER, 'state', file), `{\n${lines.join(',\n')}\n}\n`)
}
