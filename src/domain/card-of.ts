import { memoizeByObject } from './memoize.ts'
import type { Card } from './resource.ts'

/** Every field of a card, so that none can be forgotten. */
type WholeCard = { readonly [Name in keyof Required<Card>]: Card[Name] }

/** The card of a resource without its text, so that a page that shows cards stays as it is when a text changes. */
export const cardOf: (resource: Card) => Card = memoizeByObject((resource: Card): Card => {
  const { id, path, title, summary, kind, publisher, year, languages, minutes, access, accessIsStated } = resource
  const { leadsToIt, sourceSeen, lastReviewed, topics, roles, forEveryJob, audience, riskAreas, phases } = resource
  const { jurisdictions, contributors, merit, language, isFallback, isUnchecked, checked, changedOn } = resource
  const card: WholeCard = {
    ...{ id, path, title, summary, kind, publisher, year, languages, minutes, access, accessIsStated },
    ...{ leadsToIt, sourceSeen, lastReviewed, topics, roles, forEveryJob, audience, riskAreas, phases },
    ...{ jurisdictions, contributors, merit, language, isFallback, isUnchecked, checked, changedOn },
  }
  return card
})
