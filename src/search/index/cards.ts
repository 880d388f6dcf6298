import type { LanguageWords, SearchCard } from '../model.ts'
import { GROUP_BOOST, OTHER_LANGUAGE_BOOST } from '../weights.ts'
import { openAddresses, type EncodedAddresses } from './addresses.ts'
import { openColumn, type Column } from './columns.ts'
import type { EncodedFacets } from './facet-lists.ts'

/** The facts of a card that many documents share. */
type SharedFact = Exclude<keyof SearchCard, 'id' | 'title' | 'summary'>

/** Cards in their file, fact by fact: like is beside like, and the name of a fact once. */
export interface EncodedCards {
  readonly titles: readonly string[]
  readonly summaries: readonly string[]
  readonly addresses: EncodedAddresses
  readonly facts: { readonly [Fact in SharedFact]: Column<NonNullable<SearchCard[Fact]>> }
}

/** The parts of the metadata file besides terms and postings. */
export interface CardsFile {
  /** In the order of the index. */
  readonly cards: EncodedCards
  readonly facets: EncodedFacets
  readonly words: LanguageWords
}

/**
 * Opens cards, in the order of the index. A fact is looked up when it is asked for: a page shows ten cards of thousands.
 * @throws IndexError where a fact is told of more or fewer documents than there are titles.
 */
export function openCards({ titles, summaries, addresses, facts }: EncodedCards): readonly SearchCard[] {
  const size = titles.length
  const idOf = openAddresses(addresses, titles)
  const groupOf = openColumn(facts.group, size)
  const jobsOf = openColumn(facts.jobs, size)
  const languageOf = openColumn(facts.language, size)
  const translationOf = openColumn(facts.translation, size)
  const kindOf = openColumn(facts.kind, size)
  const publisherOf = openColumn(facts.publisher, size)
  const minutesOf = openColumn(facts.minutes, size)
  const yearOf = openColumn(facts.year, size)
  const phoneOf = openColumn(facts.phone, size)
  const boostOf = openColumn(facts.boost, size)

  class Card implements SearchCard {
    private readonly docId: number
    constructor(docId: number) {
      this.docId = docId
    }
    get id() {
      return idOf(this.docId)
    }
    get title() {
      return titles[this.docId] ?? ''
    }
    get summary() {
      return summaries[this.docId] ?? ''
    }
    get group() {
      return groupOf(this.docId) ?? 'page'
    }
    get jobs() {
      return jobsOf(this.docId) ?? []
    }
    get language() {
      return languageOf(this.docId)
    }
    get translation() {
      return translationOf(this.docId)
    }
    get kind() {
      return kindOf(this.docId)
    }
    get publisher() {
      return publisherOf(this.docId)
    }
    get minutes() {
      return minutesOf(this.docId)
    }
    get year() {
      return yearOf(this.docId)
    }
    get phone() {
      return phoneOf(this.docId)
    }
    get boost() {
      return boostOf(this.docId)
    }
  }
  return titles.map((_, docId) => new Card(docId))
}

/** By document, the factor of its score: the boost of its group times its own. */
export function boostsOf(
  cards: readonly Pick<SearchCard, 'group' | 'boost' | 'language'>[],
  language: string,
): readonly number[] {
  const inLanguage = (own = language) => (own === language ? 1 : OTHER_LANGUAGE_BOOST)
  return cards.map((card) => (card.boost ?? 1) * (GROUP_BOOST[card.group] ?? 1) * inLanguage(card.language))
}
