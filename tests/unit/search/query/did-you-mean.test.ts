import { describe, expect, it } from 'vitest'

import { makeEngine } from '../make-document.ts'

const engine = makeEngine([
  { id: 'lodz', title: 'Hotels in Łódź', headings: ['At Check-in'], layTerms: ['Who’s knocking'] },
  { id: 'desk', title: 'Front desk', summary: 'For reception.' },
])
const suggest = (typed: string) => engine.search(typed).suggestion

describe('The suggestion', () => {
  it.each([
    ['recepton', 'reception'],
    ['hotals in lodz', 'hotels in lodz'],
    ['hotels in ludzz', undefined],
    ['knoking', 'knocking'],
    ['frontdesk recepton', 'front desk reception'],
    ['recepton, frontdesk!', 'reception, front desk!'],
    ['RECEPTON', 'reception'],
  ])('for “%s” is %s', (typed, suggestion) => {
    expect(suggest(typed)).toBe(suggestion)
  })

  it('writes a word as the best result does, in lower case', () => {
    const cracow = makeEngine([{ title: 'Kraków, São Paulo' }])
    expect(cracow.search('krakwo').suggestion).toBe('kraków')
  })

  it.each(['reception', 'receptions', 'hotel', 'łódź', 'front desk', 'zzzz'])('is none for “%s”', (typed) => {
    expect(suggest(typed)).toBeUndefined()
  })
})
