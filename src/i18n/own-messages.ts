import { ContentError } from '../domain/problem.ts'
import { readOwnMessages } from '../catalogue/source/own-messages.ts'
import { faultOfMessage, isMessage } from './message-fault.ts'
import type { Message } from './plural.ts'

/**
 * The messages of a language that a content folder words in its own way, by their keys.
 * @throws ContentError that names the file and key of each message which cannot be shown.
 */
export function ownMessages(contentFolder: string, language: string): Readonly<Record<string, Message>> {
  const own = readOwnMessages(contentFolder, language)
  const problems = own.flatMap(({ key, message, where }) => {
    const fault = faultOfMessage(key, message, language)
    return fault === undefined
      ? []
      : [{ where, what: `It cannot be shown: ${fault}`, fix: 'Compare src/i18n/messages/.' }]
  })
  if (problems.length > 0) throw new ContentError(problems)
  return Object.fromEntries(own.flatMap(({ key, message }) => (isMessage(message) ? [[key, message]] : [])))
}
