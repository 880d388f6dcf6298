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

/** Sentences to learn from: `added` and `certain` are by those who knew the code. */
export type Part = 'train' | 'needs' | 'seventh' | 'eighth' | 'added' | 'certain'

/** Reads the sentences to learn from, or those that are held back. @throws Error that names a faulty line. */
export function readSentences(part: Part | 'held' | 'held-needs'): readonly Sentence[] {
  return readSentenceFile(`${import.meta.dirname}/sentences/${part}.jsonl`)
}

/** Phrases are of no writer among those of the sentences, and of no language. */
const NO_WRITER = 0

/** Reads phrases that tell a need by themselves, or that are harmless: `need: phrase / phrase`. @throws Error for another line. */
export function readPhrases(): readonly Sentence[] {
  const lines = readFileSync(`${import.meta.dirname}/sentences/phrases.txt`, 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line, at) => {
    const [, kind = '', phrases = ''] = /^([\w-]+): (.+)$/.exec(line) ?? []
    const need = NEEDS.find((name) => name === kind)
    if (need === undefined && kind !== 'plain') throw new Error(`phrases.txt, line ${at + 1} begins with no need.`)
    return phrases.split(' / ').map((text): Sentence => ({ language: '', text, need, writer: NO_WRITER }))
  })
}
