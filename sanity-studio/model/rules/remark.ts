import type { Passage, Step } from './passages.ts'

/** What a rule says about a document, at one place of it. Errors stand in the way of publishing, warnings do not. */
export interface Remark {
  readonly level: 'error' | 'warning'
  /** From the document to the field or paragraph. */
  readonly path: readonly Step[]
  /** The words that it is about, by their place in the text there; undefined where it is about all of it. */
  readonly words?: Words
  /** What is wrong, with the words that are. */
  readonly what: string
  /** How an editor corrects it, with better words where there are any. */
  readonly fix: string
  /** Better words for a part of the text, which a click puts there; undefined where somebody has to word it anew. */
  readonly better?: Words & { readonly text: string }
}

/** A part of a text: from its first character to the one behind its last. */
export interface Words {
  readonly from: number
  readonly to: number
}

/** A remark as an editor reads it. */
export function sentenceOf({ what, fix }: Pick<Remark, 'what' | 'fix'>): string {
  return `${what} ${fix}`
}

/** A remark about some words of a passage. */
export function remarkOn(passage: Passage, words: Words, said: Omit<Remark, 'path' | 'words'>): Remark {
  return { ...said, path: passage.path, words }
}

/** The first of several proposals: “help” of “help, or find safety”. */
function firstOf(proposals: string): string {
  return proposals.split(/[,;，；、（(：:]| or /)[0]?.trim() ?? proposals
}

/** The first proposal in place of words, with a capital letter where they have one. */
export function betterWords(text: string, { from, to }: Words, proposals: string): NonNullable<Remark['better']> {
  const proposal = firstOf(proposals)
  const found = text.slice(from, to)
  const hasCapital = /^\p{Lu}(?!\p{Lu})/u.test(found)
  return { from, to, text: hasCapital ? proposal.charAt(0).toUpperCase() + proposal.slice(1) : proposal }
}

/** A whole sentence in place of the one in which words stand: what remains of an order would make no sense beside a better one. */
export function betterSentence(text: string, { from, to }: Words, sentence: string): NonNullable<Remark['better']> {
  const start = Math.max(
    0,
    ...Array.from(text.slice(0, from).matchAll(/[.!?。！？؟\n]\s*/g), ({ 0: end, index }) => index + end.length),
  )
  const end = /[.!?。！？؟\n]/.exec(text.slice(to))?.index
  return {
    from: start,
    to: end === undefined ? text.length : to + end,
    text: sentence.charAt(0).toUpperCase() + sentence.slice(1),
  }
}

/** The longest text that a remark quotes, in characters. */
const LONGEST_QUOTATION = 80

/** Quotes words of a text; of a long one its beginning. */
export function quoted(text: string): string {
  return `“${text.slice(0, LONGEST_QUOTATION)}${text.length > LONGEST_QUOTATION ? '…' : ''}”`
}

/** Blanks out quotations in a text, and keeps its length: their words are somebody else's. */
export function withoutQuotations(text: string): string {
  return text.replace(/„[^”“]*[”“]|«[^»]*»|“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})/gu, (quotation) =>
    ' '.repeat(quotation.length),
  )
}
