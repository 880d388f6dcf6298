import { describe, expect, it } from 'vitest'

import { ALLOWED_SCHEMES, checkWebAddress } from '../../../sanity-studio/model/schema/rules/web-address.ts'

const WEB = ['https:', 'http:'] as const

describe('A link that leads somewhere is accepted', () => {
  it.each([
    'https://www.unseenuk.org/',
    'http://www.shivafoundation.org.uk/our-work',
    'HTTPS://EXAMPLE.ORG',
    'https://example.org/a(b)?c=d&e=%20#f',
    'https://example.org/مرحبا',
    'https://müller.example/',
    'mailto:help@example.org',
    'tel:+448000121700',
  ])('%s', (address) => {
    expect(checkWebAddress(address, ALLOWED_SCHEMES)).toBe(true)
  })

  it('a field that may be empty is', () => {
    expect(checkWebAddress(undefined, ALLOWED_SCHEMES)).toBe(true)
  })
})

describe('A script is refused, however it is disguised', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/a',
    'file:///etc/passwd',
    'ftp://example.org/',
    'sms:60066',
  ])('“%s” by its scheme', (address) => {
    const { protocol } = new URL(address)
    expect(checkWebAddress(address, ALLOWED_SCHEMES)).toBe(
      `“${address}” begins with ${protocol}, which is not allowed here. Use one of: https: http: mailto: tel:`,
    )
  })

  it.each([
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\rscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'https://example.org/ page',
    'https://example.org/page\u2028',
    'https://example.org/\u202egpj.exe',
  ])('%j by what is hidden in it', (address) => {
    expect(checkWebAddress(address, ALLOWED_SCHEMES)).toBe(
      `The address ${JSON.stringify(address)} has white space or hidden characters in it. Copy it again from the page.`,
    )
  })
})

describe('An address that is not complete is refused', () => {
  it.each([
    '',
    'www.unseenuk.org',
    'example.org/page',
    '/guides/',
    '//example.org',
    '#top',
    'https://',
    'http://[',
    '&#106;avascript&colon;x',
  ])('“%s”', (address) => {
    expect(checkWebAddress(address, ALLOWED_SCHEMES)).toBe(
      `“${address}” is not a full web address. Write it with its beginning, such as https://example.org/page.`,
    )
  })
})

it.each([
  ['https://:www.gov.uk@example.org/', 'leads to example.org, not to what stands before the @'],
  ['https://www.gov.uk@example.org/', 'leads to example.org, not to what stands before the @'],
  ['mailto:', 'names nobody to write to'],
  ['mailto:?subject=a@b', 'names nobody to write to'],
])('“%s” is refused, since it does not lead where it seems to', (address, why) => {
  expect(checkWebAddress(address, ALLOWED_SCHEMES)).toContain(why)
})

it('Where only a web page may stand, a mail address is refused', () => {
  expect(checkWebAddress('mailto:help@example.org', WEB)).toBe(
    '“mailto:help@example.org” begins with mailto:, which is not allowed here. Use one of: https: http:',
  )
  expect(checkWebAddress('https://example.org/', WEB)).toBe(true)
})
