import type { Card } from '../../../domain/resource.ts'
import { shortenSlug } from '../short-slug.ts'
import { sortCards } from '../../../domain/sort.ts'
import { toColumn, type Column } from '../../../facets/columns.ts'
import { FACET_NAMES, valuesIn } from '../../../domain/facets.ts'
import { summaryIn } from '../../../i18n/text-language.ts'
import { translator } from '../../../i18n/translate.ts'
import { translationMark } from '../../../i18n/translation-state.ts'

/**
 * The cards of a language as the browser gets them, to filter, sort and show them: field by field, sorted by title,
 * because that compresses best. The names of values are not in it: the filter column of the page has them.
 */
export interface ListData {
  readonly titles: readonly string[]
  /** As `shortenSlug` writes them. */
  readonly slugs: readonly string[]
  /** The beginnings of their addresses, before the slug. */
  readonly sections: Column
  readonly languages: Column
  readonly publishers: Column
  readonly years: Column
  readonly minutes: Column
  /** Which addresses only lead to the resource. */
  readonly leads: Column
  /** What “best first” goes by: the points of their merit, and its dates. */
  readonly basePoints: Column
  readonly dates: Column
  /** The state of translations: a line of one or two words, one with the sentence that they stand for, one in English. */
  readonly states: Column
  /** By the name of the facet. */
  readonly facets: Readonly<Record<string, Column>>
}

function stateOf(card: Card): string | undefined {
  const mark = translationMark(card, translator(card.language), card.language)
  return mark && [mark.short, mark.full, mark.english].join('\n')
}

/** The section of an address, and its last part: a page of the section, or a part of a page. */
function splitPath(path: string): readonly [section: string, last: string] {
  const at = (path.includes('#') ? path.indexOf('#') : path.lastIndexOf('/', path.length - 2)) + 1
  return [path.slice(0, at), path.slice(at).replace(/\/$/, '')]
}

function toListData(cards: readonly Card[]): ListData {
  const column = (valueOf: (card: Card) => string | undefined) =>
    toColumn(
      cards.map((card) => {
        const value = valueOf(card) ?? ''
        return value === '' ? [] : [value]
      }),
    )
  return {
    titles: cards.map(({ title }) => title),
    slugs: cards.map(({ path, title }) => shortenSlug(splitPath(path)[1], title)),
    sections: column(({ path }) => splitPath(path)[0]),
    languages: column(({ language }) => language),
    publishers: column(({ publisher }) => publisher),
    years: column(({ year }) => year?.toString()),
    minutes: column(({ minutes }) => minutes?.toString()),
    leads: column(({ leadsToIt }) => (leadsToIt ? '1' : undefined)),
    basePoints: column(({ merit }) => merit.basePoints.toString()),
    dates: column(({ merit }) => merit.date),
    states: column(stateOf),
    facets: Object.fromEntries(
      FACET_NAMES.map((facet) => [facet, toColumn(cards.map((card) => valuesIn(facet, card)))]),
    ),
  }
}

/**
 * Writes the file of the list in the browser: a JSON array of two elements with a line each, the {@link ListData} and the
 * summaries. The browser shows a list as soon as it has the first line, which is about half of what travels.
 */
export function writeListFile(cards: readonly Card[], language: string): string {
  const sorted = sortCards(cards, 'title', language)
  return `[${JSON.stringify(toListData(sorted))},\n${JSON.stringify(sorted.map((card) => summaryIn(card, language) ?? ''))}]`
}
