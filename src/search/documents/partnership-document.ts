import type { Partnership, ReferralRoute } from '../../domain/partnership.ts'
import { acronymOf, distinct, placeTerms, type DocumentContext } from './context.ts'
import type { SearchDocument } from '../model.ts'

/** The document of a local partnership, found also by its area, its postcode districts and its members. */
export function toPartnershipDocument(partnership: Partnership, context: DocumentContext): SearchDocument {
  const { path, title, area, aims, language, jurisdiction, postcodes, alsoKnownAs, members, pathway } = partnership
  return {
    id: path,
    group: 'partnership',
    title: `${area}: ${title}`,
    summary: aims,
    language,
    topics: placeTerms(jurisdiction, context),
    layTerms: distinct([...partnership.layTerms, ...alsoKnownAs, acronymOf(title), ...postcodes]),
    headings: pathway.map((step) => step.title),
    body: distinct([
      ...members.map(({ name }) => name),
      ...partnership.work.map(({ text }) => text),
      ...pathway.map(({ text }) => text),
      ...[...partnership.training, ...partnership.campaigns].map((activity) => activity.title),
    ]).join('\n'),
    facets: { country: [jurisdiction] },
  }
}

/** A route has words of nearly every topic in its steps, so it comes after the texts that are about one of them. */
const ROUTE_BOOST = 0.75

/** The document of a national route, a page of our own; found also by people who may refer. */
export function toRouteDocument(route: ReferralRoute, context: DocumentContext): SearchDocument {
  const { path, title, summary, language, country, steps, places, responders } = route
  return {
    id: path,
    group: 'page',
    title,
    summary,
    language,
    boost: ROUTE_BOOST,
    topics: placeTerms(country, context),
    layTerms: route.layTerms,
    headings: [...steps.map((step) => step.title), ...places.map((place) => place.title)],
    body: distinct([
      ...steps.map(({ text }) => text),
      ...places.flatMap(({ decides, supportDays, supportBy, differs }) => [decides, supportDays, supportBy, differs]),
      ...responders.map(({ name }) => name),
    ]).join('\n'),
    facets: { country: [country] },
  }
}
