import { describe, expect, it } from 'vitest'

import { dialOf, findNumber, sayWhoHas, sourceOf } from '../../../../sanity-studio/model/rules/number-change.ts'

describe('The number to dial of a new number as printed', () => {
  const british = { phone: '08000 121 700', dial: '+448000121700' }
  it.each([
    ['has the country code of the one before', '0800 555 111', british, '+44800555111'],
    ['says its own country code', '+353 1 800', british, '+3531800'],
    ['keeps the zero that its country keeps', '06 4444', { phone: '06 3333', dial: '+39063333' }, '+39064444'],
    ['is short after a short one', '116 123', { phone: '999', dial: '999' }, '116123'],
    ['cannot be told without a number before', '0800 555', { phone: undefined, dial: undefined }, undefined],
    ['cannot be told after one that was printed with its code', '0800', { phone: '+44 99', dial: '+4499' }, undefined],
    ['cannot be told of words', 'none', british, undefined],
  ])('%s', (_, printed, before, dial) => {
    expect(dialOf(printed, before)).toBe(dial)
  })
})

it('A number that other helplines have is said with their names, at most three', () => {
  const line = (title: string, dial?: string) => ({ _id: title, title, dial, phone: dial, country: 'NO' })
  const lines = [line('Ambulance', '113'), line('Chat'), line('Police', '112')]
  expect(sayWhoHas('113', lines)).toBe('“Ambulance · Norway · 113” has this number too. Is it right here?')
  expect([sayWhoHas('114', lines), sayWhoHas(undefined, lines)]).toEqual([undefined, undefined])
  const many = ['a', 'b', 'c', 'd', 'e'].map((title) => line(title, '112'))
  expect(sayWhoHas('112', many)).toMatch(/^“a · .*, “c · Norway · 112” and 2 more have this number too\./)
})

it('A source is an address with its publisher, or a citation of the operator', () => {
  expect(sourceOf(' https://www.unseenuk.org/help ', 'Unseen')).toEqual({
    publisher: 'unseenuk.org',
    url: 'https://www.unseenuk.org/help',
  })
  expect(sourceOf('Call, 27 November 2026', 'Unseen')).toEqual({
    publisher: 'Unseen',
    citation: 'Call, 27 November 2026',
  })
})

const before = { phone: '0800 1', dial: '+448001' }
const after = { phone: '0800 2', dial: '+448002' }
const link = { _key: 'm', _type: 'link', href: 'tel:+448001' }

function text(...children: readonly { readonly text: string; readonly marks?: readonly string[] }[]) {
  const spans = children.map((child, index) => ({ _key: `s${index}`, _type: 'span', marks: [], ...child }))
  return { _type: 'guide', body: [{ _key: 'b', _type: 'block', markDefs: [link], children: spans }] }
}

describe('The old number in a text', () => {
  it('is changed in the link and in its words', () => {
    const found = findNumber(text({ text: 'Call 0800 1 now', marks: ['m'] }), before, after)
    expect(found).toEqual({
      changes: {
        'body[_key=="b"].markDefs[_key=="m"].href': 'tel:+448002',
        'body[_key=="b"].children[_key=="s0"].text': 'Call 0800 2 now',
      },
      isPrinted: false,
    })
  })

  it('is only reported in words that are no link, also in a block within a block', () => {
    const { changes, isPrinted } = findNumber(
      text({ text: 'us', marks: ['m'] }, { text: ', or 0800 1' }),
      before,
      after,
    )
    expect(Object.keys(changes)).toEqual(['body[_key=="b"].markDefs[_key=="m"].href'])
    expect(isPrinted).toBe(true)
    const nested = { steps: [{ _key: 'x', _type: 'steps', text: [{ ...text().body[0] }] }], summary: '0800 1' }
    expect(findNumber(nested, before, after)).toEqual({
      changes: { 'steps[_key=="x"].text[_key=="b"].markDefs[_key=="m"].href': 'tel:+448002' },
      isPrinted: true,
    })
  })

  it('is not found in a text that dials another one', () => {
    expect(findNumber(text({ text: '0800 1', marks: ['m'] }), { phone: '999', dial: '999' }, after)).toEqual({
      changes: {},
      isPrinted: false,
    })
  })
})
