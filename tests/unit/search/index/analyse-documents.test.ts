import { describe, expect, it } from 'vitest'

import {
  analyseDocuments,
  createAnalyser,
  type Analysis,
  type FieldWords,
} from '../../../../src/search/index/analyse-documents.ts'
import type { FieldName } from '../../../../src/search/weights.ts'
import { makeDocument } from '../make-document.ts'

const GUIDE = makeDocument({
  id: 'guide',
  title: 'Who to call',
  layTerms: ['who do I call', '…', 'call, call!'],
  inheritedTerms: ['my boss', 'who do I call', 'my boss'],
  headings: ['The police', 'And the helpline'],
  summary: 'Call the police.',
  body: 'The police answer.\nThe helpline answers, and the police too.',
})

/** How often each word is in a field, in the order in which they come. */
function countsIn({ documents, words }: Analysis, field: FieldName): readonly (readonly [string, number])[] {
  const counts = [...(documents[0]?.fields[field].counts ?? [])]
  return counts.flatMap((wordId, at) => (at % 2 === 0 ? [[words.at(wordId), counts[at + 1] ?? 0] as const] : []))
}

describe('The words of a field', () => {
  const analysis = analyseDocuments([GUIDE], 'en')

  it('are counted, in the order in which they come', () => {
    expect(countsIn(analysis, 'body')).toEqual([
      ['police', 2],
      ['answer', 1],
      ['helpline', 1],
      ['answers', 1],
    ])
    expect(analysis.documents[0]?.fields.body.length).toBe(5)
  })

  it('have their stop words where people type phrases, and only there', () => {
    expect(countsIn(analysis, 'title').map(([word]) => word)).toEqual(['who', 'to', 'call'])
    expect(countsIn(analysis, 'headings').map(([word]) => word)).toEqual(['police', 'helpline'])
    expect(countsIn(analysis, 'summary').map(([word]) => word)).toEqual(['call', 'police'])
    expect(analysis.documents[0]?.fields.inheritedTerms.length).toBe(8)
  })

  it('are none where the field is empty', () => {
    expect(analysis.documents[0]?.fields.topics).toEqual({ length: 0, counts: new Uint32Array() })
  })

  it('of a hub with more words than were ever counted before are counted too', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `w${at}`)
    const body = `${many.join(' ')} w2999`
    expect(countsIn(analyseDocuments([makeDocument({ body })], 'en'), 'body').at(-1)).toEqual(['w2999', 2])
  })
})

it('lay terms are their words in their order, without those of punctuation only, and one object for all who have them', () => {
  const { documents, words } = analyseDocuments([GUIDE], 'en')
  const { layTerms = [], inheritedTerms = [] } = documents[0] ?? {}
  const wordsOf = layTerms.map(({ wordIds }) => wordIds.map(words.at).join(' '))
  expect(wordsOf).toEqual(['who do i call', 'call call'])
  expect(inheritedTerms[1]).toBe(layTerms[0])
  expect(inheritedTerms[2]).toBe(inheritedTerms[0])
})

describe('An analyser that is asked again', () => {
  function analyseTwice(changed = GUIDE): readonly [Analysis, Analysis] {
    const analyse = createAnalyser('en')
    return [analyse([makeDocument({ id: 'other' }), GUIDE]), analyse([changed])]
  }

  it('keeps a document that is the same object', () => {
    const [before, after] = analyseTwice()
    expect(after.documents[0]).toBe(before.documents[1])
  })

  it('keeps the words of the fields that say the same, and analyses the others again', () => {
    const [before, after] = analyseTwice({ ...GUIDE, summary: 'Ring the police.', headings: [...GUIDE.headings] })
    const kept = Object.entries(after.documents[0]?.fields ?? {}).map(([field, words]: [string, FieldWords]) => {
      const earlier: [string, FieldWords][] = Object.entries(before.documents[1]?.fields ?? {})
      return [field, words === earlier.find(([name]) => name === field)?.[1]]
    })
    expect(kept).toEqual(
      ['title', 'topics', 'layTerms', 'inheritedTerms', 'originalTerms', 'headings', 'summary', 'body'].map((field) => [
        field,
        field !== 'summary',
      ]),
    )
    expect(countsIn(after, 'summary').map(([word]) => word)).toEqual(['ring', 'police'])
  })
})
