import { describe, expect, it } from 'vitest'

import { differenceOf, findAddress, pageKeyOf } from '../../../../sanity-studio/model/pasted/address.ts'

describe('Addresses of one page are recognised', () => {
  it.each([
    ['http://example.org/a', '“https”'],
    ['https://www.example.org/a', '“www”'],
    ['https://example.org/a/', 'the last “/”'],
    ['https://example.org/a#part', 'what is after “#”'],
    ['http://www.example.org/a/#part', '“https”, “www”, the last “/” and what is after “#”'],
    ['https://EXAMPLE.org/a?utm_source=x&fbclid=y', 'how it is written'],
  ])('%s differs from https://example.org/a by %s only', (address, difference) => {
    expect(pageKeyOf(address)).toBe(pageKeyOf('https://example.org/a'))
    expect(differenceOf(address, 'https://example.org/a')).toBe(difference)
  })

  it('also with its index page, and its parameters in another order', () => {
    expect(pageKeyOf('https://example.org/index.html')).toBe(pageKeyOf('https://example.org'))
    expect(pageKeyOf('https://example.org/?a=1&b=2')).toBe(pageKeyOf('https://example.org?b=2&a=1'))
  })

  it.each([
    'https://example.org/b',
    'https://example.org/a?page=2',
    'https://a.example.org/a',
    'https://example.org/a#/b',
  ])('%s is another page than https://example.org/a', (address) => {
    expect(pageKeyOf(address)).not.toBe(pageKeyOf('https://example.org/a'))
  })
})

it.each([
  ['see https://example.org/a_(b).', 'https://example.org/a_(b)'],
  ['(https://example.org/a)', 'https://example.org/a'],
  ['“https://example.org/a”', 'https://example.org/a'],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  ['report.pdf is attached', undefined],
])('The address in %s is %s', (text, address) => {
  expect(findAddress(text)).toBe(address)
})
