import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { remarkResembling } from '../../../../sanity-studio/model/rules/learnt/remark-resembling.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { learntFrom } from '../../../bench/care/train.ts'
import { paragraph } from '../../../content/good-documents.ts'

const guide = (...body: readonly object[]) => ({ _type: 'guide', language: 'en', body })

function remarks(document: Readonly<Record<string, unknown>>) {
  return remarkResembling(document, passagesOf(document), [])
}

describe('A sentence that is like those that do harm', () => {
  it.each([
    ['in the passive', 'Luggage should be opened by two people.', 'like an order'],
    ['allowed to staff', 'You may search the bag while the guest is at breakfast.', 'like an order'],
    ['recommended', 'It is best to have a look in the bag.', 'like an order'],
    ['as a promise', 'Let her know that nothing can happen to her.', 'like an order'],
    ['as a wait', 'Wait until tomorrow before you tell anybody.', 'like an order'],
    ['of who victims are', 'Most victims are foreign women with little English.', 'suspicious for what they are'],
  ])('is found %s', (_how, text, fault) => {
    const [remark, ...more] = remarks(guide(paragraph('a', text)))
    expect([remark?.what, more]).toEqual([expect.stringContaining(fault), []])
  })

  it('is found where another rule remarks on it for its length', () => {
    const text = `It is best to have a look in the bag of the guest ${'and then to go on with the room and the bath '.repeat(3)}.`
    const texts = findRemarks({ ...guide(paragraph('a', text)), audience: ['worker'] }).map(({ what }) => what)
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining('reads like an order')]))
  })

  it('is a warning at its words, and the others of its paragraph are left alone', () => {
    const [bad, good] = ['It is best to search the bag while they are out.', 'Write down what you saw.']
    const found = remarks(guide(paragraph('a', `${good} ${bad}`)))
    expect(found).toEqual([
      expect.objectContaining({ level: 'warning', words: { from: good.length + 1, to: good.length + 1 + bad.length } }),
    ])
    expect(found[0]?.what).toMatch(/^“It is best to search .*” reads like an order/)
  })

  it('is told once, by the list of words that knows it', () => {
    const texts = findRemarks(guide(paragraph('a', 'Follow them to the room.'))).filter(({ words }) => words)
    expect(texts.map(({ level }) => level)).toEqual(['error'])
  })
})

describe('A sentence is left alone', () => {
  it.each([
    ['that is forbidden', 'Nobody may search the bag.'],
    ['that says that a trait is no sign', 'An accent or a pair of old shoes tells you nothing.'],
    ['that tells what others do', 'The boss keeps her passport and follows her everywhere.'],
    ['that says why to ask nobody', 'Couples of different ages are common, so ask nobody why.'],
    ['that says why not to ask', 'Couples of different ages are common, so do not ask them why.'],
    ['that helps', 'Call the helpline: one person who is worried is enough.'],
  ])('%s', (_how, text) => {
    expect(remarks(guide(paragraph('a', text)))).toEqual([])
  })

  it('under a heading that calls it wrong, in another language, and where others wrote it', () => {
    const bad = 'It is best to search the bag while they are out.'
    const wrong = guide(paragraph('h', 'What not to do', { style: 'h2' }), paragraph('a', bad))
    expect([remarks(wrong), remarks({ ...guide(paragraph('a', bad)), language: 'pl' })]).toEqual([[], []])
  })
})

it('The weights are what the committed sentences teach: after a change, npm run train:care', () => {
  const weights = readFileSync('sanity-studio/model/rules/learnt/learnt-weights.ts', 'utf8')
  expect(weights).toContain(`// Learnt from ${learntFrom()}.`)
})
