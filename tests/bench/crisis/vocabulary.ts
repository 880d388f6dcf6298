import { readdirSync, readFileSync } from 'node:fs'

import { crisisWords, entriesOf, entryKey } from '../../../src/search/crisis/spelling.ts'

/** Group → the entries of all languages, as they are looked up. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

const FOLDER = `${import.meta.dirname}/words`

/** Reads the words of each language: a line is a group, a colon, and its entries. @throws Error for another line. */
export function readVocabulary(): Vocabulary {
  const groups = new Map<string, Set<string>>()
  for (const file of readdirSync(FOLDER).toSorted()) {
    for (const line of readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n')) {
      const [, group = '', entries = ''] = /^(\w+): (.+)$/.exec(line) ?? []
      if (group === '') throw new Error(`words/${file}: “${line}” is no group with entries.`)
      const keys = groups.get(group) ?? new Set()
      for (const entry of entries.split(' ')) keys.add(entryKey(entry))
      groups.set(group, keys)
    }
  }
  return new Map(
    [...groups].map(([group, keys]) => [group, [...keys].filter((key) => !isCovered(key, keys)).toSorted()]),
  )
}

/** Whether another entry of the group is a beginning of it, or in Arabic and Chinese a piece, and finds the same words. */
function isCovered(key: string, keys: ReadonlySet<string>): boolean {
  const others = crisisWords(key).flatMap((word) => entriesOf(word))
  return others.some((other) => other !== key && !other.endsWith('.') && keys.has(other))
}
