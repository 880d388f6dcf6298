import { readFileSync } from 'node:fs'

import { NEEDS, type Need } from '../../../src/search/crisis/model.ts'

/** What somebody would type, as README.md tells. */
export interface Sentence {
  readonly language: string
  readonly text: string
  /** Undefined for one that looks something up. */
  readonly need: Need | undefined
  readonly writer: number
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function readSentence(line: string, place: string): Sentence {
  const value: unknown = JSON.parse(line)
  if (!isRecord(value)) throw new Error(`${place} is no object.`)
  const { language, text, writer, kind } = value
  const need = NEEDS.find((name) => name === value['need'])
  if (typeof language !== 'string' || typeof text !== 'string' || typeof writer !== 'number') {
    throw new Error(`${place} needs a language, a text and the number of its writer.`)
  }
  if ((kind === 'help') !== (need !== undefined)) throw new Error(`${place} is of kind help where it has a need.`)
  return { language, text, need, writer }
}

/**
 * Reads the sentences to learn from (`added` are by one who knew the code), or those that are held back. @throws Error that
 * names a faulty line.
 */
export function readSentences(part: 'train' | 'added' | 'held'): readonly Sentence[] {
  const path = `${import.meta.dirname}/sentences/${part}.jsonl`
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line, at) => readSentence(line, `${part}.jsonl, line ${at + 1}`))
}
