import { toMerit } from '../../src/domain/best-first.ts'
import type { Card, ExternalResource } from '../../src/domain/resource.ts'

/** An external poster about nothing in particular, with what a test cares about put in its place. */
export function makeCard(known: Partial<Card>): Card {
  const id = known.id ?? 'externalResource-a'
  const card = {
    id,
    path: `/resources/${id}/`,
    title: id,
    summary: '',
    kind: 'poster',
    publisher: 'Unseen',
    languages: ['en'],
    access: 'open',
    accessIsStated: true,
    leadsToIt: false,
    topics: [],
    roles: [],
    forEveryJob: false,
    audience: [],
    labels: {},
    jurisdictions: [],
    language: 'en',
    isFallback: false,
    isUnchecked: false,
    contributors: [],
    ...known,
  }
  return { merit: toMerit({ contributedBy: [], endorsedBy: [], ...card }), ...card }
}

/** The resource behind such a card. */
export function makeExternalResource(known: Partial<ExternalResource>): ExternalResource {
  const resource = {
    ...makeCard({}),
    slug: 'poster',
    sources: [{ publisher: 'Unseen', url: 'https://www.unseenuk.org/' }],
    reviewEveryDays: 365,
    exploitationTypes: ['sexual'],
    contributedBy: [],
    endorsedBy: [],
    adaptedFrom: [],
    layTerms: [],
    url: 'https://www.unseenuk.org/poster',
    publishedBy: [],
    formats: ['pdf'],
    hotelSpecific: true,
    ...known,
  }
  return { ...resource, merit: known.merit ?? toMerit(resource), type: 'externalResource' }
}

/** The ids of cards, for short expectations. */
export function idsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ id }) => id)
}
