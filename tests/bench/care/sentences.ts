import { readFileSync } from 'node:fs'

/** What is wrong with a sentence; “good” where nothing is. */
export const KINDS = ['profiling', 'order', 'number', 'figure', 'slur', 'good'] as const

/** A sentence as an editor could write it, as README.md tells. */
export interface CareSentence {
  readonly text: string
  readonly kind: (typeof KINDS)[number]
  readonly place: string
  readonly language: string
}

function readSentence(line: string, place: string): CareSentence {
  const value: unknown = JSON.parse(line)
  const fields =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map<string, unknown>()
  const [text, where, language] = [fields.get('text'), fields.get('place'), fields.get('language')]
  const kind = KINDS.find((name) => name === fields.get('kind'))
  if (typeof text !== 'string' || typeof where !== 'string' || typeof language !== 'string' || kind === undefined)
    throw new Error(`${place} needs a text, a kind (${KINDS.join(', ')}), a place and a language.`)
  return { text, kind, place: where, language }
}

/** Reads the sentences that the rules were written beside, those that only the learnt weights know, or those that are held back. @throws Error that names a faulty line. */
export function readCareSentences(part: 'open' | 'voices' | 'held'): readonly CareSentence[] {
  const lines = readFileSync(`${import.meta.dirname}/${part}.jsonl`, 'utf8')
    .trim()
    .split('\n')
  return lines.map((line, at) => readSentence(line, `${part}.jsonl, line ${at + 1}`))
}
