import { expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { isSentence } from '../../../../src/search/index/sentences.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { RANKING } from '../../../../src/search/weights.ts'
import { analyseText } from '../../../../src/search/text/normalise.ts'
import { makeDocument } from '../make-document.ts'

const SENTENCE = 'she may not hold her own phone or money'
const engine = openIndex(
  buildIndex(
    [
      makeDocument({ id: '/signs/', title: 'Somebody keeps what belongs to a person', layTerms: [SENTENCE] }),
      makeDocument({ id: '/lost/', title: 'Lost phone', layTerms: ['phone'] }),
      makeDocument({ id: '/bags/', title: 'Bags', layTerms: ['bags'] }),
    ],
    'en',
  ),
)
const find = (words: string) => engine.search(words).hits.map(({ id }) => id)

it('A sentence is found by a person who tells in other words what it says', () => {
  const typed = 'her boyfriend says she is not to hold any money at all'
  expect(new Set(analyseText(typed)).size).toBeGreaterThanOrEqual(RANKING.sentenceWords)
  expect(isSentence(analyseText(SENTENCE).length)).toBe(true)
  expect(find(typed)[0]).toBe('/signs/')
})

it('The words of a sentence say nothing to a person who types a few words', () => {
  expect(find('money')).toEqual([])
  expect(find('phone')).toEqual(['/lost/'])
})
