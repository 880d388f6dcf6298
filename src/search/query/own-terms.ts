import type { LayTerms } from '../index/lay-terms.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { SearchCard } from '../model.ts'
import { analyseText } from '../text/normalise.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/**
 * Tells whether a term is a word of the language of an index. An index of a translated hub has English words too: those of
 * documents that are not translated, and what the originals of its own are called. Words of the reader's language must not be
 * respelt as one of them (“ropa” as “rope”). In English all terms are its own.
 */
export function createIsOwnTerm(
  { language, terms, postings }: Pick<SearchIndex, 'language' | 'terms' | 'postings'>,
  cards: readonly SearchCard[],
  layTerms: Pick<LayTerms, 'of'>,
): (termId: number) => boolean {
  if (language === BASE_LANGUAGE) return () => true
  const isOwn = (docId: number) => (cards[docId]?.language ?? language) === language
  let words: ReadonlySet<string> | undefined

  /** The words on the cards of documents in the language, and their lay terms; gathered when a word is first respelt. */
  function ownWords(): ReadonlySet<string> {
    words ??= new Set(
      cards.flatMap(({ title, summary }, docId) =>
        isOwn(docId)
          ? [...analyseText(`${title} ${summary}`), ...layTerms.of(docId).flatMap((term) => term.split(' '))]
          : [],
      ),
    )
    return words
  }

  return (termId) => {
    if (ownWords().has(terms.at(termId))) return true
    // Words that only bodies have are in the language that the documents are written in.
    return termId >= terms.metadata.size && [...postings(termId).docIds].some(isOwn)
  }
}
