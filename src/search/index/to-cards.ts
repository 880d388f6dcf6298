import { IRREGULAR_INFLECTIONS } from '../vocabulary/irregular-inflections.ts'
import type { Cards } from './cards.ts'
import type { SearchCard, SearchDocument } from '../model.ts'
import { EVERY_VALUE } from '../../facets/definitions.ts'
import { toFacetLists } from '../../facets/lists.ts'
import { stopWordsIn } from '../vocabulary/stop-words.ts'
import { synonymsIn } from '../vocabulary/synonyms.ts'

/** More jobs are not named: what is for many is for everyone. */
const MOST_JOBS = 2

function toCard(document: SearchDocument): SearchCard {
  const { id, group, title, summary, facets } = document
  const jobs = (facets?.role ?? []).filter((slug) => slug !== EVERY_VALUE)
  const { language, kind, publisher, minutes, year, phone, boost } = document
  return {
    ...{ id, group, title, summary, jobs: jobs.length > MOST_JOBS ? [] : jobs },
    ...{ language, kind, publisher, minutes, year, phone, boost },
  }
}

/** What results show of the documents, and are filtered by. */
export function toCards(documents: readonly SearchDocument[], language: string): Cards {
  return {
    cards: documents.map(toCard),
    facets: toFacetLists(documents.map(({ facets = {} }) => facets)),
    words: { synonyms: synonymsIn(language), inflections: IRREGULAR_INFLECTIONS, stopWords: stopWordsIn(language) },
  }
}
