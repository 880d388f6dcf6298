import { expect, it } from 'vitest'

import { splitCompound } from '../../../../src/search/text/compounds.ts'

const KNOWN = new Set(['front', 'desk', 'passport', 'pass', 'port', 'port', 'fronts', 'call', 'work', 'workers'])
const STOP = new Set(['my', 'who', 'do', 'i', 'the'])
const split = (word: string) =>
  splitCompound(
    word,
    (part) => KNOWN.has(part),
    (part) => STOP.has(part),
  )

it.each([
  ['frontdesk', ['front', 'desk']],
  ['mypassport', ['my', 'passport']],
  ['workerspassport', ['workers', 'passport']],
  ['whodoicall', ['who', 'do', 'i', 'call']],
  ['frontdeskx', []],
  ['whodo', []],
  ['desk', []],
  ['zzzzzz', []],
])('%s consists of %j', (word, parts) => {
  expect(split(word)).toEqual(parts)
})

it('of two ways to split it, the one with the longer parts is taken', () => {
  const known = new Set(['fronts', 'ide', 'front', 'side'])
  expect(
    splitCompound(
      'frontside',
      (part) => known.has(part),
      () => false,
    ),
  ).toEqual(['front', 'side'])
})
