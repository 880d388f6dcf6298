import { readSmallLanguage } from '../catalogue/source/small-languages.ts'
import en from './messages/en.json' with { type: 'json' }
import { SAFETY_MESSAGES } from './safety-messages.ts'

const ENGLISH: ReadonlyMap<string, unknown> = new Map(Object.entries(en))

/**
 * The messages of a language that the content folder has in its file of a language, by their keys: those of which English is as it
 * was when they were written. None where it has no such file.
 * @throws ContentError where the file cannot be read.
 */
export function safetyMessages(contentFolder: string, language: string): Readonly<Record<string, string>> {
  const texts = readSmallLanguage(contentFolder, language)?.texts ?? []
  return Object.fromEntries(
    [...texts].flatMap(([key, { english, text }]) =>
      text !== '' && ENGLISH.get(key) === english ? [[key, text] as const] : [],
    ),
  )
}

/** The English messages of that file, by their keys: those of safety first. Those with plural forms are left out. */
export function interfaceEnglish(): ReadonlyMap<string, string> {
  const keys = new Set([...SAFETY_MESSAGES, ...ENGLISH.keys()])
  const texts = [...keys].map((key): readonly [string, unknown] => [key, ENGLISH.get(key)])
  return new Map(texts.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])))
}
