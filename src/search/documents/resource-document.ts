import { toPlainText } from '../../blocks/data.ts'
import { headingsOf } from '../../domain/headings.ts'
import { memoize } from '../../domain/memoize.ts'
import type { Resource } from '../../domain/resource.ts'
import { facetValues } from '../../domain/facets.ts'
import { acronymOf, distinct, placeTerms, topicTitles, type DocumentContext } from './context.ts'
import type { SearchDocument } from '../model.ts'

/**
 * A resource with more topics than this is about everything. It keeps their titles but inherits no lay terms, by which
 * it would match every query.
 */
const MOST_TOPICS = 8

function inheritedTerms({ topics, roles }: Resource, context: DocumentContext): readonly string[] {
  if (topics.length > MOST_TOPICS) return []
  return [
    ...topics.flatMap((slug) => context.topics.get(slug)?.layTerms ?? []),
    ...roles.flatMap((slug) => context.roles.get(slug)?.layTerms ?? []),
  ]
}

function headingsIn(resource: Resource): readonly string[] {
  if (resource.type === 'externalResource') return []
  const headings = headingsOf(resource.body).map(({ text }) => text)
  if (resource.type !== 'training') return headings
  return [...headings, ...[...resource.lessons, ...resource.scenarios].map(({ title }) => title)]
}

function bodyOf(resource: Resource): string {
  switch (resource.type) {
    case 'guide':
      return toPlainText(resource.body)
    case 'policy':
      return [toPlainText(resource.body), toPlainText(resource.guidance), ...resource.forTheLawyer].join('\n')
    case 'training':
      return [
        toPlainText(resource.body),
        ...resource.lessons.map(({ body }) => toPlainText(body)),
        ...resource.scenarios
          .flatMap((story) => [story, ...story.scenes])
          .flatMap(({ situation, question }) => [situation, question]),
        ...resource.quiz.map(({ question }) => question),
        ...resource.hardQuestions.flatMap(({ question, answer }) => [question, answer]),
      ].join('\n')
    case 'externalResource':
      return distinct([resource.whyForHotels, resource.caveat]).join('\n')
  }
}

/** How a language writes minutes and hours. */
const timesIn = memoize((language) => {
  const write = (unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
  return { minutes: write('minute'), hours: write('hour') }
})

/** How long it takes, as people ask for it: “10 minutes”; whole hours also as “1 hour”. */
function timeText(minutes: number, language: string): string {
  const times = timesIn(language)
  const text = times.minutes.format(minutes)
  return minutes % 60 === 0 ? `${text}, ${times.hours.format(minutes / 60)}` : text
}

/** The document of a resource. It inherits the lay terms of its topics and jobs. */
export function toResourceDocument(resource: Resource, context: DocumentContext): SearchDocument {
  const { path, title, summary, language, kind, publisher, minutes, year } = resource
  const isOurs = resource.type !== 'externalResource'
  return {
    id: path,
    group: 'resource',
    title,
    summary,
    language,
    kind,
    minutes,
    year,
    ...(isOurs ? {} : { publisher }),
    topics: distinct([...topicTitles(resource.topics, context), context.nameOf('kind', kind)]),
    layTerms: resource.layTerms,
    inheritedTerms: distinct([
      acronymOf(title),
      minutes === undefined ? undefined : timeText(minutes, context.language),
      ...inheritedTerms(resource, context),
      ...(isOurs ? [] : [publisher]),
      ...resource.jurisdictions.flatMap((place) => placeTerms(place, context)),
    ]),
    headings: headingsIn(resource),
    body: bodyOf(resource),
    facets: facetValues(resource),
  }
}
