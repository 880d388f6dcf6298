import { expect, it } from 'vitest'

import { bundlesByWord, gatherInherited } from '../../../../src/search/index/inherited-terms.ts'
import { makeDocument } from '../make-document.ts'

const GUIDE = makeDocument({ inheritedTerms: ['boss keeps my passport', 'no pay', 'Guide No 1'] })
const POSTER = makeDocument({ inheritedTerms: ['no pay', 'boss keeps my passport', 'my boss', 'my boss'] })
const TRAINING = makeDocument({ inheritedTerms: ['my boss'] })
const inherited = gatherInherited([GUIDE, makeDocument({}), POSTER, TRAINING])

it('terms that the same documents inherit are one bundle; what one alone inherits is none', () => {
  expect(inherited.bundles).toEqual([
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
  expect(bundlesByWord(inherited).get('boss')).toEqual(boss)
  expect(bundlesByWord(inherited).get('guide')).toBeUndefined()
})

it('the more a document inherits, the less each word of it is worth', () => {
  const [guide = 0, , poster = 0, training = 0] = inherited.steps
  expect(training).toBeGreaterThan(guide)
  expect(guide).toBeGreaterThan(poster - 1)
})
