import { describe, expect, it } from 'vitest'

import { LANGUAGES, RESOURCE_LANGUAGES } from '../../../sanity-studio/model/schema/vocabularies/languages.ts'
import { NAMED_VOCABULARIES } from '../../../sanity-studio/model/schema/vocabularies/named.ts'
import { JURISDICTIONS } from '../../../sanity-studio/model/schema/vocabularies/organisations.ts'
import { KINDS as SCHEMA_KINDS } from '../../../sanity-studio/model/schema/vocabularies/resources.ts'
import { placeName } from '../../../sanity-studio/model/schema-decoration/value-names.ts'
import { COUNTRIES, PLACES } from '../../../src/domain/places.ts'
import { TIME_SPANS } from '../../../src/domain/time-span.ts'
import { FACET_NAMES } from '../../../src/domain/facets.ts'
import { LOCALES } from '../../../src/i18n/locales.ts'
import en from '../../../src/i18n/messages/en.json' with { type: 'json' }
import { languageName, nameOf, translator } from '../../../src/i18n/translate.ts'
import { KINDS, valuesOf } from '../../../src/i18n/value-names.ts'

/** The values of every vocabulary that has names: those of the schema, and those of our own. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  ...NAMED_VOCABULARIES,
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
    const isUnnamed = (key: string) => /^jurisdiction\.[A-Z]{2}$/.test(key) && !Object.hasOwn(en, key)
    const wanted = LISTS.flatMap(([prefix, values]) => values.map((value) => `${prefix}.${value}`)).filter(
      (key) => !isUnnamed(key),
    )
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

describe('Every country of ISO 3166 can be chosen', () => {
  it('249 of them, each once', () => {
    expect(new Set(COUNTRIES).size).toBe(249)
    expect(JURISDICTIONS).toEqual(expect.arrayContaining([...COUNTRIES, 'GB-SCT', 'US-TX', 'EU', 'INT']))
    expect(new Set(JURISDICTIONS).size).toBe(JURISDICTIONS.length)
  })

  it('and has a name in each language, that of our messages first', () => {
    expect(nameOf(translator('en'), 'jurisdiction', 'DK')).toBe('Denmark')
    expect(nameOf(translator('pl'), 'jurisdiction', 'DK')).toBe('Dania')
    expect(nameOf(translator('ar'), 'jurisdiction', 'IS')).toMatch(/\p{Script=Arabic}/u)
    expect(placeName('FI')).toBe('Finland')
    expect(nameOf(translator('en'), 'jurisdiction', 'NL')).toBe('Netherlands')
    for (const { code } of LOCALES)
      for (const place of PLACES) expect.soft(nameOf(translator(code), 'jurisdiction', place)).not.toBe(place)
  })

  it('a place that is no country and has no message is told to the developer', () => {
    expect(() => nameOf(translator('en'), 'jurisdiction', 'XX')).toThrow('No message “jurisdiction.XX”.')
  })
})

describe('Lists follow the order of the vocabulary', () => {
  it('each of them', () => {
    for (const [prefix, values] of LISTS) expect.soft(valuesOf(prefix), prefix).toEqual(values)
  })

  it('so do the kinds that pages are made for', () => {
    expect(KINDS).toEqual(SCHEMA_KINDS)
  })

  it('a vocabulary nobody knows has no values', () => {
    expect(valuesOf('sculpture')).toEqual([])
  })
})

describe('Languages', () => {
  it('of the content and of the interface are the same, in the same order', () => {
    expect(LOCALES.map(({ code }) => code)).toEqual(LANGUAGES)
  })

  it.each(RESOURCE_LANGUAGES)('%s has a name in English and in Arabic', (tag) => {
    expect(languageName(tag, 'en')).not.toBe(tag)
    expect(languageName(tag, 'ar')).toMatch(/\p{Script=Arabic}/u)
  })
})
