import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { memoize } from '../../src/domain/memoize.ts'
import en from '../../src/i18n/messages/en.json' with { type: 'json' }

/** The texts of a field that holds one or a list. */
export const textIn = (value: unknown) => [value ?? []].flat().filter((one): one is string => typeof one === 'string')

/** All numbers of lines, as they are printed and as they are dialled. */
export function phonesOf(documents: readonly ContentDocument[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ phone, dial }) => [...textIn(phone), ...textIn(dial)]))
}

/** What the first hub has and another has not: ids, numbers to dial, names (of two capitals, or all of them) and longer titles. */
export function ofOthers(documents: readonly ContentDocument[], first: readonly ContentDocument[]) {
  const own = new Set(documents.map(({ _id }) => _id.replace('drafts.', '')))
  const others = first.filter(({ _id, language }) => language === 'en' && !own.has(_id))
  // A source names its publisher, the interface some words of a title.
  const said = JSON.stringify([documents, en])
  const sources = JSON.stringify([documents.map(({ sources: named }) => named), en])
  const titlesOf = ({ title, alsoKnownAs }: ContentDocument) => [...textIn(title), ...textIn(alsoKnownAs)]
  const named = others.filter(({ _type }) => ['helpline', 'law', 'organisation', 'partnership'].includes(_type))
  const isName = (text: string) => /^\p{Lu}(?:.*\s\p{Lu}|\p{Lu}{2,}$)/u.test(text)
  const ownPhones = phonesOf(documents)
  return {
    ids: new Set(others.map(({ _id }) => _id)),
    phones: new Set([...phonesOf(others)].filter((one) => !ownPhones.has(one))),
    names: new Set(named.flatMap(titlesOf).filter((one) => isName(one) && !sources.includes(one))),
    titles: new Set(others.flatMap(titlesOf).filter((one) => one.length > 20 && !said.includes(one))),
  }
}

/** Not within a longer word, nor in the encoded lists of the search index. */
export function isWordOf(held: string, text: string, path: string): boolean {
  const at = held.indexOf(text)
  return (
    at >= 0 &&
    !/\/search\/(?!.*bodies)/.test(path) &&
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u').test(held)
  )
}

/** The words of a file: of a page without its elements, of the search index only its texts. “Partnership 101” is the name of a course. */
const wordsOf = memoize((held: string) =>
  held.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replaceAll('Partnership 101', ''),
)

/** What a reader would take for a number: not within a longer one, an address, a size or a share. */
export function isNumberIn(held: string, number: string, path: string): boolean {
  if (!held.includes(number) || !/\.(?:html|json|csv|txt|xml)$/.test(path) || /\/search\/(?!.*bodies)/.test(path))
    return false
  const words = wordsOf(held)
  if (!words.includes(number)) return false
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/#:&-]|\d\s)${RegExp.escape(number)}(?![\p{L}\p{N}%-]|[.,]\d|\s\d)`,
    'u',
  ).test(words)
}
