import { describe, expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { lengthsOf, occurrenceWeights } from '../../../../src/search/index/field-words.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeSharedWords, openSharedWords } from '../../../../src/search/index/shared-words.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { makeDocument } from '../make-document.ts'

const TERMS = ['boss', 'keeps', 'my', 'no', 'passport', 'pay', 'wages']

function encode(known: readonly Partial<SearchDocument>[]) {
  const documents = known.map(makeDocument)
  const analysis = analyseDocuments(documents, 'en')
  const encoded = encodeSharedWords('inheritedTerms', TERMS, analysis)
  const context = { termCount: TERMS.length, documentCount: documents.length }
  return { analysis, encoded, context, opened: openSharedWords('inheritedTerms', encoded, context) }
}

/** Half of the documents inherit a lay term together, and one other document has two. */
const DOCUMENTS: readonly Partial<SearchDocument>[] = Array.from({ length: 40 }, (_, at) => ({
  inheritedTerms: [
    ...(at === 7 || (at % 2 === 0 && at !== 4) ? ['boss keeps my passport'] : []),
    ...(at === 5 ? ['no pay', 'no wages'] : []),
  ],
}))

describe('Words that documents share', () => {
  const { analysis, encoded, context, opened } = encode(DOCUMENTS)

  function timesOf(term: string): ReadonlyMap<number, number> {
    const { ids, payloads } = opened.bundlesOf(TERMS.indexOf(term))
    return new Map(
      ids.flatMap((bundle, at) =>
        opened.documentsOf(bundle).map((docId) => [docId, (payloads[at] ?? -1) + 1] as const),
      ),
    )
  }

  it('have their documents, with how often', () => {
    const inheriting = DOCUMENTS.flatMap(({ inheritedTerms }, docId) =>
      inheritedTerms?.[0] === 'boss keeps my passport' ? [docId] : [],
    )
    expect([...timesOf('passport').keys()]).toEqual(inheriting)
    expect(timesOf('no')).toEqual(new Map([[5, 2]]))
    expect(timesOf('wages')).toEqual(new Map([[5, 1]]))
  })

  it('weigh what they do by the lengths of their field, which follow', () => {
    expect(lengthsOf(analysis.documents, 'inheritedTerms').slice(4, 9)).toEqual([0, 4, 4, 4, 4])
    expect(opened.weights()).toEqual(occurrenceWeights(analysis.documents, 'inheritedTerms'))
  })

  it('of more or fewer terms, or with a bundle too few, are refused', () => {
    const open = (broken: object, termCount = TERMS.length) =>
      openSharedWords('inheritedTerms', { ...encoded, ...broken }, { ...context, termCount })
    expect(() => open({}, 3)).toThrow(IndexError)
    expect(() => open({ sizes: '#' })).toThrow(IndexError)
    expect(() => open({ documents: '#' })).toThrow(IndexError)
  })
})
