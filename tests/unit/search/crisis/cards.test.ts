import { describe, expect, it } from 'vitest'

import { whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'
import { sentencesOf } from '../../../helpers/read-table.ts'

const ofKind = (kind: string) => sentencesOf('crisis-cards', kind)
const decide = (text: string) => whoNeedsHelp(readSentence(text))

/** A child who tells of herself, as the review of 30 November 2026 has it for English. */
describe('A child who tells of touching sees the card of a child', () => {
  it.each(ofKind('touched-child'))('“%s”', (text) => {
    expect(decide(text)).toBe('child')
  })

  it('a grown nanny of a guest does not, whatever children are beside her', () => {
    expect(decide('the nanny of a guest family is never allowed out, she looks after the children and cries')).toBe(
      'staff',
    )
    expect(
      decide('im a guest here, the nanny of the other family is not allowed out and cries, the kids hit her'),
    ).toBe('guest')
  })
})

describe('A child whom somebody touches, hurts or sells is not overlooked', () => {
  it.each(ofKind('hurt-child'))('“%s”', (text) => {
    expect(decide(text)).toBe('child')
  })
})

describe('Wages, tips, a pregnancy or a dismissal alone bring no red card', () => {
  it.each(ofKind('no-crisis'))('“%s”', (text) => {
    expect(decide(text)).toBeUndefined()
  })
})

describe('Somebody in danger is noticed', () => {
  it.each(ofKind('crisis'))('“%s”', (text) => {
    expect(decide(text)).toBeDefined()
  })
})
