import { orEmpty } from './source/nullable.ts'
import { memoize } from '../domain/memoize.ts'
import type { Rows } from './rows.ts'

type Source = Rows['organisations'][number]['source']

/** Finds the organisations that texts name or point to. */
export interface MentionFinder {
  /**
   * The ids of the organisations that are mentioned. Found once for each document.
   * @param parts the texts of the document, as its row holds them.
   */
  find(document: object, parts: readonly unknown[]): ReadonlySet<string>
}

/** Adds all strings within a value to a list. */
function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value)
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collectStrings(member, strings)
  }
}

interface Name {
  readonly id: string
  readonly name: string
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u

/** The first word of a name, or the sign with which it begins. */
function beginningOf(name: string): string {
  return /^(?:[\p{L}\p{N}]+|.)/su.exec(name)?.[0] ?? ''
}

/** Matches words and signs that begin like one of those in a list. */
function beginningPattern(beginnings: readonly string[]): RegExp {
  const firsts = [...new Set(beginnings.map((beginning) => String.fromCodePoint(beginning.codePointAt(0) ?? 0)))]
  const [letters, signs] = [true, false].map((isLetter) =>
    firsts.filter((first) => LETTER_OR_DIGIT.test(first) === isLetter).map((first) => RegExp.escape(first)),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:[${letters?.join('')}][\\p{L}\\p{N}]*|[${signs?.join('')}])`, 'gu')
}

/** Finds names in a text, as a whole and in their own case: “Acas”, and not the end of another word. */
function createNameFinder(names: readonly Name[]): (text: string) => readonly string[] {
  const byBeginning = Map.groupBy(names, ({ name }) => beginningOf(name))
  // Looking once for all first letters takes a tenth of the time of looking for each name.
  const beginning = beginningPattern([...byBeginning.keys()])
  const isAt = (text: string, index: number, name: string) =>
    text.startsWith(name, index) && !LETTER_OR_DIGIT.test(text.slice(index + name.length, index + name.length + 2))
  return (text) =>
    [...text.matchAll(beginning)].flatMap(({ 0: word, index }) =>
      (byBeginning.get(word) ?? []).filter(({ name }) => isAt(text, index, name)).map(({ id }) => id),
    )
}

/** The finders of a hub in this many languages, whose originals may name organisations of their own, are kept. */
const MOST_KEPT = 20

const finderOf = memoize((organisations: string): MentionFinder => {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- written by createMentionFinder()
  const named: readonly Pick<Source, '_id' | 'title' | 'alsoKnownAs'>[] = JSON.parse(organisations)
  const ids = new Set(named.map(({ _id }) => _id))
  const findNames = createNameFinder(
    named
      .flatMap(({ _id: id, title, alsoKnownAs }) => [title, ...orEmpty(alsoKnownAs)].map((name) => ({ id, name })))
      .filter(({ name }) => name !== ''),
  )
  const known = new WeakMap<object, ReadonlySet<string>>()
  return {
    find(document, parts) {
      const found = known.get(document)
      if (found !== undefined) return found
      const strings: string[] = []
      collectStrings(parts, strings)
      const mentioned = new Set([...strings.filter((string) => ids.has(string)), ...findNames(strings.join('\n'))])
      known.set(document, mentioned)
      return mentioned
    },
  }
}, MOST_KEPT)

/**
 * Prepares to find mentions. For organisations with the same names it is the same finder, in every language: it looks for the
 * originals' names in the originals.
 */
export function createMentionFinder(organisations: readonly Source[]): MentionFinder {
  return finderOf(JSON.stringify(organisations.map(({ _id, title, alsoKnownAs }) => ({ _id, title, alsoKnownAs }))))
}
