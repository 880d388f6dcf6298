import type { WordList } from './word-list.ts'

/** The place of a word among those of an index; -1 where it is not. */
export function findWord({ names, others }: WordList, word: string): number {
  const name = names.find(word)
  if (name >= 0) return name
  const other = others.find(word)
  return other < 0 ? -1 : names.size + other
}

/** The places of all words that begin with something, in the order of the words. */
export function findBeginnings({ names, others }: WordList, beginning: string): readonly number[] {
  const [firstName, endName] = names.beginningWith(beginning)
  const [firstOther, endOther] = others.beginningWith(beginning)
  let name = firstName
  let other = firstOther
  const places: number[] = []
  while (name < endName || other < endOther) {
    const isName = other === endOther || (name < endName && names.at(name) < others.at(other))
    places.push(isName ? name++ : names.size + other++)
  }
  return places
}
