import { expect, it } from 'vitest'

import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { bundleInheritedTerms, bundlesByWord } from '../../../../src/search/index/inherited-terms.ts'
import { makeDocument } from '../make-document.ts'

const GUIDE = makeDocument({ inheritedTerms: ['boss keeps my passport', 'no pay', 'Guide No 1'] })
const POSTER = makeDocument({ inheritedTerms: ['no pay', 'boss keeps my passport', 'my boss', 'my boss'] })
const TRAINING = makeDocument({ inheritedTerms: ['my boss'] })
const bundles = bundleInheritedTerms(analyseDocuments([GUIDE, makeDocument({}), POSTER, TRAINING], 'en'))

it('lay terms that the same documents inherit are one bundle; what one alone inherits is in none', () => {
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
    { bundle: 1, times: 1 },
  ]
  expect(bundlesByWord(bundles).get('boss')).toEqual(boss)
  expect(bundlesByWord(bundles).get('guide')).toBeUndefined()
})
