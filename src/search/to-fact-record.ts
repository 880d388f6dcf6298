import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Sign } from '../domain/sign.ts'
import { distinct, placeTerms, topicTitles, type RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'

/** A sign with its own lay terms. */
export function toSignRecord({ path, title, mayAlsoBe, language, layTerms }: Sign): SearchRecord {
  return { type: 'sign', path, title, summary: mayAlsoBe, language, topics: [], layTerms, headings: [] }
}

/** A helpline, found also by its country and by its numbers, with or without spaces. */
export function toHelplineRecord(helpline: Helpline, context: RecordContext): SearchRecord {
  const { path, title, useFor, language, country, operator, phone, dial, textNumber } = helpline
  const digits = [phone, textNumber].map((number) => number?.replace(/\D/g, ''))
  return {
    type: 'helpline',
    ...{ path, title, summary: useFor, language, country },
    ...(operator === undefined ? {} : { publisher: operator }),
    ...(phone === undefined ? {} : { phone }),
    ...(dial === undefined ? {} : { dial }),
    topics: [],
    layTerms: distinct([
      context.nameOf('kind', 'helpline'),
      ...placeTerms(country, context),
      phone,
      textNumber,
      ...digits,
    ]),
    headings: [],
  }
}

/** A law, found also by its country. */
export function toLawRecord(law: Law, context: RecordContext): SearchRecord {
  const { path, title, asksOfHotels, language, kind, jurisdiction } = law
  return {
    type: 'law',
    ...{ path, title, summary: asksOfHotels, language, kind, country: jurisdiction },
    topics: topicTitles(law.topics, context),
    layTerms: distinct([context.nameOf('lawKind', kind), ...placeTerms(jurisdiction, context)]),
    headings: [],
  }
}

/** An organisation, found also by its other names and its country. */
export function toOrganisationRecord(organisation: Organisation, context: RecordContext): SearchRecord {
  const { path, title, description, language, kind, country, alsoKnownAs } = organisation
  return {
    type: 'organisation',
    ...{ path, title, summary: description, language, kind, country },
    topics: [],
    layTerms: distinct([...alsoKnownAs, context.nameOf('organisationKind', kind), ...placeTerms(country, context)]),
    headings: [],
  }
}
