import type { Case } from '../../domain/case.ts'
import type { Helpline } from '../../domain/helpline.ts'
import type { Duty, Law } from '../../domain/law.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Right } from '../../domain/right.ts'
import type { Sign } from '../../domain/sign.ts'
import { EVERY_VALUE } from '../../domain/facets.ts'
import { acronymOf, CALL_TOPIC, distinct, placeTerms, topicTitles, type DocumentContext } from './context.ts'
import { digitsOf } from '../text/normalise.ts'
import { MAIN_HELPLINE_BOOST } from '../weights.ts'
import type { SearchDocument } from '../model.ts'

/** The slug of the topic to which all answers about rights belong. */
const RIGHTS_TOPIC = 'worker-rights'

function lines(...texts: readonly (string | undefined)[]): string {
  return distinct(texts).join('\n')
}

/** A sign that is seen in more jobs than these belongs to none of them. */
const MOST_JOBS = 2

/** The document of a sign. The jobs that may see it are a facet; with it belong what to do, and the jobs where they are few. */
export function toSignDocument(sign: Sign, context: DocumentContext): SearchDocument {
  const { path, title, mayAlsoBe, language, layTerms, caveat } = sign
  return {
    id: path,
    group: 'sign',
    title,
    summary: mayAlsoBe,
    language,
    layTerms,
    topics: [],
    headings: [],
    body: caveat ?? '',
    facets: { role: sign.forEveryJob ? [EVERY_VALUE] : sign.roles },
    companions: [
      ...(context.stepsPath === undefined ? [] : [context.stepsPath]),
      ...(sign.roles.length > MOST_JOBS ? [] : sign.roles.flatMap((slug) => context.roles.get(slug)?.path ?? [])),
    ],
  }
}

/**
 * The document of a helpline, found also by its country and its numbers, with or without spaces. One that the hub itself
 * tells people to call is boosted, and also found by the lay terms of the topic of the numbers to call.
 */
export function toHelplineDocument(helpline: Helpline, context: DocumentContext): SearchDocument {
  const isMain = context.mainHelplines.has(helpline.id)
  const { path, title, useFor, language, country, operator, phone, textNumber } = helpline
  // A query “999” means that line, and not the way to call it in silence.
  const own = helpline.digits === undefined ? [phone, ...(textNumber?.split(/;\s*/) ?? [])] : []
  const numbers = own.filter((number) => number !== undefined)
  return {
    id: path,
    group: 'helpline',
    title,
    summary: useFor,
    language,
    phone,
    publisher: operator,
    topics: distinct([context.nameOf('kind', 'helpline'), ...placeTerms(country, context)]),
    layTerms: distinct([...helpline.layTerms, ...numbers, ...numbers.map(digitsOf)]),
    inheritedTerms: distinct([operator, ...(isMain ? (context.topics.get(CALL_TOPIC)?.layTerms ?? []) : [])]),
    ...(isMain ? { boost: MAIN_HELPLINE_BOOST } : {}),
    headings: [],
    body: lines(helpline.hours, helpline.languagesSpoken, helpline.cost, helpline.anonymity, helpline.caveat),
    facets: { country: [country] },
  }
}

/** A question about rights at work, found also by where it applies. The answer is the summary: it may be all that is read. */
export function toRightDocument(right: Right, context: DocumentContext): SearchDocument {
  const { path, title, answer, more, changes, language, topic, jurisdictions, covers, layTerms } = right
  const rightsTopic = context.topics.get(RIGHTS_TOPIC)
  const own = right.sharedQuestion === undefined ? undefined : context.ownAnswers.get(right.sharedQuestion)
  return {
    id: path,
    group: 'right',
    title,
    summary: answer,
    language,
    // In another country she asks in the same words as here.
    layTerms: distinct([...layTerms, ...(own?.layTerms ?? [])]),
    topics: distinct([
      context.nameOf('rightsTopic', topic),
      ...jurisdictions.flatMap((place) => placeTerms(place, context)),
    ]),
    headings: [],
    body: lines(more, ...changes.map(({ text }) => text), covers),
    facets: { country: jurisdictions },
    companions: [...right.helplines.map(({ path }) => path), ...(rightsTopic === undefined ? [] : [rightsTopic.path])],
  }
}

function dutyWords({ who, what, length, when, keep }: Duty) {
  return [who, what, length, when, keep]
}

/** The document of a law, found also by its acronym and its country. */
export function toLawDocument(law: Law, context: DocumentContext): SearchDocument {
  const { path, title, asksOfHotels, language, kind, jurisdiction, topics, roles } = law
  return {
    id: path,
    group: 'law',
    title,
    summary: asksOfHotels,
    language,
    topics: distinct([...topicTitles(topics, context), context.nameOf('lawKind', kind)]),
    layTerms: distinct([...law.layTerms, acronymOf(title), ...placeTerms(jurisdiction, context)]),
    headings: law.duties.map(({ title }) => title),
    body: lines(...law.duties.flatMap(dutyWords), law.threshold, law.since, law.status, law.penalty, law.caveat),
    facets: { country: [jurisdiction], topic: topics, role: roles },
  }
}

/** The document of an organisation, found also by its acronym, its other names and its country. */
export function toOrganisationDocument(organisation: Organisation, context: DocumentContext): SearchDocument {
  const { path, title, description, language, kind, country, alsoKnownAs } = organisation
  return {
    id: path,
    group: 'organisation',
    title,
    summary: description,
    language,
    topics: distinct([context.nameOf('organisationKind', kind), ...placeTerms(country, context)]),
    layTerms: distinct([...organisation.layTerms, acronymOf(title), ...alsoKnownAs]),
    headings: [],
    body: organisation.status ?? '',
    facets: { country: [country] },
  }
}

/** The document of a real case, found also by where it happened and by what it is about. */
export function toCaseDocument(real: Case, context: DocumentContext): SearchDocument {
  const { path, title, summary, language, kind, country, place, layTerms } = real
  const about = [...topicTitles(real.topics, context), context.nameOf('caseKind', kind), place]
  return {
    ...{ id: path, group: 'case', title, summary, language, layTerms, headings: [] },
    topics: distinct([...about, ...placeTerms(country, context)]),
    body: lines(...real.seen, real.happened, ...real.prevention, real.changed, ...real.notConfirmed),
    facets: { country: [country], topic: real.topics, role: real.roles },
  }
}
