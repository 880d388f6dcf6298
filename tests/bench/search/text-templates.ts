import type { SearchDocument } from '../../../src/search/model.ts'

/** A text of the hub as a form to fill: what stands between the words, and the words, in turn. */
export interface Template {
  /** One more than the words. */
  readonly gaps: readonly string[]
  readonly words: readonly string[]
}

/** The texts of the hub as forms, and its words, the commonest first. */
export interface Templates {
  readonly titles: readonly Template[]
  readonly headings: readonly Template[]
  readonly sentences: readonly Template[]
  readonly words: readonly string[]
}

const WORD = /[A-Za-z]+(?:['’][a-z]+)*/g

const SENTENCE = /[A-Z“"][^.!?\n]{15,200}[.!?]/g

function toTemplate(text: string): Template {
  return { gaps: text.split(WORD), words: text.match(WORD) ?? [] }
}

function ofLength(least: number, most: number): (template: Template) => boolean {
  return ({ words }) => words.length >= least && words.length <= most
}

function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => text.toLowerCase().match(WORD) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

/** Takes the texts of the hub apart. */
export function readTemplates(documents: readonly SearchDocument[]): Templates {
  const titles = documents.map(({ title }) => title)
  const headings = documents.flatMap(({ headings }) => headings)
  const prose = documents.flatMap(({ summary, body }) => [summary, body])
  const distinct = (texts: readonly string[]) => [...new Set(texts)].map(toTemplate)
  return {
    titles: distinct([...titles, ...headings]).filter(ofLength(4, 9)),
    headings: distinct(headings).filter(ofLength(2, 8)),
    sentences: distinct(prose.flatMap((text) => text.match(SENTENCE) ?? [])).filter(ofLength(4, 30)),
    words: byFrequency([...titles, ...headings, ...prose]),
  }
}

/** Fills a form: each word that is not kept makes room for another, in the same case. */
export function fillTemplate({ gaps, words }: Template, fill: (word: string) => string): string {
  const filled = words.map((word) => {
    const other = fill(word.toLowerCase())
    return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other
  })
  return gaps.map((gap, at) => `${gap}${filled[at] ?? ''}`).join('')
}
