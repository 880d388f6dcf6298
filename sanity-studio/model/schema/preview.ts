import type { PreviewValue } from '@sanity/types'

import { countOf } from '../rules/phrases.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/**
 * The values that a preview has selected, by the names under which it selected them. In the Studio a value of a closed
 * list is given as the name that editors read: “Danger” for `danger`.
 */
export interface Selected {
  readonly [name: string]: unknown
  readonly media?: PreviewValue['media']
}

/** How a document or an object is shown in lists and within texts. */
export interface Preview {
  /** Paths of values, by names for `prepare`. */
  readonly select: Readonly<Record<string, string>>
  readonly prepare: (selected: Selected) => PreviewValue
}

/** The strings among some values, joined as editors read them; undefined where there is none. */
export function joined(...values: readonly unknown[]): string | undefined {
  const words = values.filter((value) => typeof value === 'string' && value !== '')
  return words.length === 0 ? undefined : words.join(' · ')
}

/** All words of a Portable Text on one line; undefined where it has none. */
export function plainLine(text: unknown): string | undefined {
  const blocks: readonly unknown[] = Array.isArray(text) ? text : []
  const spans = blocks.flatMap((block): readonly unknown[] =>
    typeof block === 'object' && block !== null && 'children' in block && Array.isArray(block.children)
      ? block.children
      : [],
  )
  const words = spans.map((span) =>
    typeof span === 'object' && span !== null && 'text' in span && typeof span.text === 'string' ? span.text : '',
  )
  const line = words.join(' ').trim()
  return line === '' ? undefined : line
}

/** “1 sign”, “3 signs”. */
export function counted(list: unknown, noun: string): string {
  return countOf(Array.isArray(list) ? list.length : 0, noun)
}

/** The first member of a list. */
export function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

/** The title of an object. */
export function titleOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined
}

/** The English name of a language: “Polish” for `pl`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
}

/** The name of a document's language, where that is not the hub's first one. */
export function otherLanguage(language: unknown): string | undefined {
  return typeof language === 'string' && language !== BASE_LANGUAGE ? languageName(language) : undefined
}

/** The preview of an object by the value of one path, with those of others below it. */
export function linesOf(first: string, ...others: readonly string[]): Preview {
  return {
    select: { title: first, ...Object.fromEntries(others.map((path) => [path, path])) },
    prepare: ({ title, ...selected }) => ({
      title: joined(title),
      ...(others.length > 0 && { subtitle: joined(...others.map((path) => selected[path])) }),
    }),
  }
}

/**
 * The preview of a document by its title, or that of its original, and lines of it, after the language where that is not the hub's
 * first one.
 */
export function titleAndLines(...paths: readonly string[]): Preview {
  return {
    select: Object.fromEntries(['title', 'translationOf.title', 'language', ...paths].map((path) => [path, path])),
    prepare: ({ title, language, ...selected }) => ({
      title: joined(title) ?? joined(selected['translationOf.title']),
      subtitle: joined(otherLanguage(language), ...paths.flatMap((path) => selected[path])),
    }),
  }
}
