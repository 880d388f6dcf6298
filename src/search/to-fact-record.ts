import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Sign } from '../domain/sign.ts'
import { countryNames } from './country-names.ts'
import type { SearchRecord } from './search-record.ts'
import { topicTitles, type Taxonomy } from './to-taxonomy-record.ts'

export function toSignRecord({ path, title, mayAlsoBe, language, layTerms }: Sign): SearchRecord {
  return { type: 'sign', path, title, summary: mayAlsoBe, language, topics: [], layTerms, headings: [] }
}

/** A helpline, found also by its country and by its numbers, with or without spaces. */
export function toHelplineRecord(helpline: Helpline, readerLanguage: string): SearchRecord {
  const { path, title, useFor, language, country, operator, phone, dial, textNumber } = helpline
  const numbers = [phone, textNumber].flatMap((number) => (number === undefined ? [] : [number]))
  const unspaced = numbers.map((number) => number.replace(/\D/g, '')).filter((digits) => digits !== '')
  return {
    type: 'helpline',
    ...{ path, title, summary: useFor, language, country },
    ...(operator === undefined ? {} : { publisher: operator }),
    ...(phone === undefined ? {} : { phone }),
    ...(dial === undefined ? {} : { dial }),
    topics: [],
    layTerms: [...new Set([...countryNames(country, readerLanguage), ...numbers, ...unspaced])],
    headings: [],
  }
}

export function toLawRecord(law: Law, taxonomy: Taxonomy, readerLanguage: string): SearchRecord {
  const { path, title, asksOfHotels, language, kind, jurisdiction } = law
  return {
    type: 'law',
    ...{ path, title, summary: asksOfHotels, language, kind, country: jurisdiction },
    topics: topicTitles(law.topics, taxonomy),
    layTerms: countryNames(jurisdiction, readerLanguage),
    headings: [],
  }
}

export function toOrganisationRecord(organisation: Organisation, readerLanguage: string): SearchRecord {
  const { path, title, description, language, kind, country, alsoKnownAs } = organisation
  return {
    type: 'organisation',
    ...{ path, title, summary: description, language, kind, country },
    topics: [],
    layTerms: [...alsoKnownAs, ...countryNames(country, readerLanguage)],
    headings: [],
  }
}
