import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { EVERY_VALUE } from '../../domain/facets.ts'
import type { SearchCard, SearchDocument } from '../model.ts'
import { IRREGULAR_INFLECTIONS } from '../vocabulary/irregular-inflections.ts'
import { variantsIn } from '../vocabulary/chinese-variants.ts'
import { pinyinIn } from '../vocabulary/pinyin.ts'
import { romanisationIn } from '../vocabulary/romanisation.ts'
import { stemRulesIn } from '../vocabulary/stem-rules.ts'
import { ownStopWords, stopWordsIn } from '../../domain/stop-words.ts'
import { synonymsIn } from '../vocabulary/synonyms.ts'
import { encodeAddresses } from './addresses.ts'
import type { CardsFile, EncodedCards } from './cards.ts'
import { encodeColumn } from './columns.ts'
import { encodeFacets } from './facet-lists.ts'

/** More jobs are not named: what is for many is for everyone. */
const MOST_JOBS = 2

function jobsOf({ facets }: SearchDocument): readonly string[] {
  const jobs = (facets?.role ?? []).filter((slug) => slug !== EVERY_VALUE)
  return jobs.length > MOST_JOBS ? [] : jobs
}

function encodeCards(documents: readonly SearchDocument[]): EncodedCards {
  const column = <Fact extends keyof SearchCard & keyof SearchDocument>(fact: Fact) =>
    encodeColumn(documents.map((document) => document[fact]))
  return {
    titles: documents.map(({ title }) => title),
    summaries: documents.map(({ summary }) => summary),
    addresses: encodeAddresses(documents),
    facts: {
      group: column('group'),
      jobs: encodeColumn(documents.map(jobsOf)),
      language: column('language'),
      translation: column('translation'),
      kind: column('kind'),
      publisher: column('publisher'),
      minutes: column('minutes'),
      year: column('year'),
      phone: column('phone'),
      boost: column('boost'),
    },
  }
}

function shownTexts({ title, summary, layTerms }: SearchDocument): readonly string[] {
  return [title, summary, ...layTerms]
}

/** The facts of the documents that results show and are filtered by. */
export function toCards(documents: readonly SearchDocument[], language: string): CardsFile {
  const hasEnglish = documents.some(
    ({ language: written = language, originalTerms }) => written === 'en' || (originalTerms && BASE_LANGUAGE === 'en'),
  )
  const texts = documents.flatMap(shownTexts)
  return {
    cards: encodeCards(documents),
    facets: encodeFacets(documents.map(({ facets = {} }) => facets)),
    words: {
      synonyms: synonymsIn(language),
      inflections: hasEnglish ? IRREGULAR_INFLECTIONS : '',
      stopWords: hasEnglish ? stopWordsIn(language) : ownStopWords(language),
      stems: stemRulesIn(language),
      romanisation: romanisationIn(language) || pinyinIn(language, texts),
      variants: variantsIn(language, texts),
    },
  }
}
