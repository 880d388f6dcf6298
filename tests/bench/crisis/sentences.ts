import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

import { NEEDS, type Need } from '../../../src/search/crisis/model.ts'

/** What somebody would type, as README.md tells. */
export interface Sentence {
  readonly language: string
  readonly text: string
  /** Undefined for one that looks something up. */
  readonly need: Need | undefined
  readonly writer: number
  /** The country that she names, as in JURISDICTIONS or another ISO code. */
  readonly country?: string
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function readSentence(line: string, place: string): Sentence {
  const value: unknown = JSON.parse(line)
  if (!isRecord(value)) throw new Error(`${place} is no object.`)
  const { language, text, writer, kind, country } = value
  const need = NEEDS.find((name) => name === value['need'])
  if (typeof language !== 'string' || typeof text !== 'string' || typeof writer !== 'number') {
    throw new Error(`${place} needs a language, a text and the number of its writer.`)
  }
  if ((kind === 'help') !== (need !== undefined)) throw new Error(`${place} is of kind help where it has a need.`)
  return { language, text, need, writer, ...(typeof country === 'string' && { country }) }
}

/** Reads a file of sentences. @throws Error that names a faulty line. */
export function readSentenceFile(path: string): readonly Sentence[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line, at) => readSentence(line, `${basename(path)}, line ${at + 1}`))
}

/**
 * Reads the sentences to learn from (`needs` tell ten needs, `added` are by one who knew the code), or those that are held
 * back. @throws Error that names a faulty line.
 */
export function readSentences(part: 'train' | 'needs' | 'added' | 'held'): readonly Sentence[] {
  return readSentenceFile(`${import.meta.dirname}/sentences/${part}.jsonl`)
}
