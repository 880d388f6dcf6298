import { expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { bundlesByWord, bundleTerms } from '../../../../src/search/index/term-bundles.ts'
import { makeDocument } from '../make-document.ts'

const GUIDE = makeDocument({ inheritedTerms: ['boss keeps my passport', 'no pay', 'Guide No 1'] })
const POSTER = makeDocument({ inheritedTerms: ['no pay', 'boss keeps my passport', 'my boss'] })
const TRAINING = makeDocument({ inheritedTerms: ['my boss'] })
const bundles = bundleTerms(analyseDocuments([GUIDE, makeDocument({}), POSTER, TRAINING], 'en'), 'inheritedTerms')

it('lay terms that the same documents inherit are one bundle, and so are those that only one inherits', () => {
  expect(bundles).toEqual([
    {
      documents: [0, 2],
      words: new Map([
        ['boss', 1],
        ['keeps', 1],
        ['my', 1],
        ['passport', 1],
        ['no', 1],
        ['pay', 1],
      ]),
    },
    {
      documents: [0],
      words: new Map([
        ['guide', 1],
        ['no', 1],
        ['1', 1],
      ]),
    },
    {
      documents: [2, 3],
      words: new Map([
        ['my', 1],
        ['boss', 1],
      ]),
    },
  ])
})

it('a word knows its bundles', () => {
  const boss = [
    { bundle: 0, times: 1 },
    { bundle: 2, times: 1 },
  ]
  expect(bundlesByWord(bundles).get('boss')).toEqual(boss)
  expect(bundlesByWord(bundles).get('guide')).toEqual([{ bundle: 1, times: 1 }])
  expect(bundlesByWord(bundles).get('poster')).toBeUndefined()
})

it('titles of topics are bundled too, without stop words', () => {
  const topics = ['Signs of control', 'Whom to call']
  const analysis = analyseDocuments([makeDocument({ topics }), makeDocument({ topics })], 'en')
  const [bundle, ...others] = bundleTerms(analysis, 'topics')
  expect(others).toEqual([])
  expect([...(bundle?.words.keys() ?? [])]).toEqual(['signs', 'control', 'call'])
})
