import { describe, expect, it } from 'vitest'

import * as vocabularies from '../../../sanity-studio/model/schema/vocabularies.ts'
import { TIME_SPANS } from '../../../src/domain/time-span.ts'
import { FACET_NAMES } from '../../../src/domain/facets.ts'
import { LOCALES } from '../../../src/i18n/locales.ts'
import en from '../../../src/i18n/messages/en.json' with { type: 'json' }
import { languageName, nameOf, translator } from '../../../src/i18n/translate.ts'
import { KINDS, PLACES, valuesOf } from '../../../src/i18n/value-names.ts'

/** The values of every vocabulary that has names: those of the schema, and those of our own. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  ...vocabularies.NAMED_VOCABULARIES,
  minutes: TIME_SPANS,
  facet: FACET_NAMES,
  facetPage: FACET_NAMES,
}

const LISTS: readonly (readonly [string, readonly string[]])[] = Object.entries(NAMED)

describe('Every value an editor can choose has a name for readers', () => {
  it('of its own among those of its list', () => {
    const t = translator('en')
    for (const [prefix, values] of LISTS) {
      const names = values.map((value) => nameOf(t, prefix, value))
      expect.soft(new Set(names.filter((name) => name.trim() !== '')).size, prefix).toBe(values.length)
    }
  })

  it('and no name is left of a value that is gone', () => {
    const wanted = LISTS.flatMap(([prefix, values]) => values.map((value) => `${prefix}.${value}`))
    const prefixes = LISTS.map(([prefix]) => prefix)
    const named = Object.keys(en).filter((key) => prefixes.includes(key.split('.', 1)[0] ?? ''))
    expect(named.sort()).toEqual(wanted.sort())
  })
})

it('A value without a name is told to the developer', () => {
  expect(() => nameOf(translator('en'), 'kind', 'sculpture')).toThrow(
    'No message “kind.sculpture”. Add it to src/i18n/messages/en.json.',
  )
})

describe('Lists follow the order of the vocabulary', () => {
  it('each of them', () => {
    for (const [prefix, values] of LISTS) expect.soft(valuesOf(prefix), prefix).toEqual(values)
  })

  it('so do the kinds and places that pages are made for', () => {
    expect(KINDS).toEqual(vocabularies.KINDS)
    expect(PLACES).toEqual(vocabularies.JURISDICTIONS)
  })

  it('a vocabulary nobody knows has no values', () => {
    expect(valuesOf('sculpture')).toEqual([])
  })
})

describe('Languages', () => {
  it('of the content and of the interface are the same, in the same order', () => {
    expect(LOCALES.map(({ code }) => code)).toEqual(vocabularies.LANGUAGES)
  })

  it.each(vocabularies.RESOURCE_LANGUAGES)('%s has a name in English and in Arabic', (tag) => {
    expect(languageName(tag, 'en')).not.toBe(tag)
    expect(languageName(tag, 'ar')).toMatch(/\p{Script=Arabic}/u)
  })
})
