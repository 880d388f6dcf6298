import { describe, expect, it } from 'vitest'

import { schemeOf, isSchemeRelative } from '../../../../src/tools/check/links.ts'

describe('The scheme of an address is javascript:', () => {
  it.each([
    ['plain', 'javascript:alert(1)'],
    ['in upper case', 'JavaScript:alert(1)'],
    ['after blanks', '  \u00a0javascript:alert(1)'],
    ['with a tab in it', 'java\tscript:alert(1)'],
    ['with line breaks in it', 'java\r\nscript:alert(1)'],
    ['after a control character', '\u0001javascript:alert(1)'],
    ['with a zero-width space in it', 'java\u200bscript:alert(1)'],
    ['with a soft hyphen in it', 'java\u00adscript:alert(1)'],
    ['after a byte order mark', '\ufeffjavascript:alert(1)'],
    ['with a decimal reference', '&#106;avascript:alert(1)'],
    ['with padded references and no semicolons', '&#0000106avascript:alert(1)'],
    ['with a hexadecimal reference', 'javascript&#x3A;alert(1)'],
    ['with a named colon', 'javascript&colon;alert(1)'],
    ['with a named tab', 'java&Tab;script:alert(1)'],
    ['with a named line break', 'java&NewLine;script:alert(1)'],
    ['with references in references', 'javascript&amp;colon;alert(1)'],
    ['in wide letters', 'ｊａｖａｓｃｒｉｐｔ：alert(1)'],
  ])('%s', (_how, address) => {
    expect(schemeOf(address)).toBe('javascript:')
  })
})

describe('The scheme of an address is', () => {
  it.each([
    ['https:', 'https://example.org/a?b=javascript:c'],
    ['mailto:', 'mailto:help@example.org'],
    ['data:', 'DATA:text/html,hello'],
    [undefined, '/guides/help/'],
    [undefined, 'example.org/javascript:'],
    [undefined, ''],
  ])('%s: %s', (scheme, address) => {
    expect(schemeOf(address)).toBe(scheme)
  })
})

describe('A scheme-relative address', () => {
  it.each([
    '//example.org',
    ' //example.org',
    '\\\\example.org',
    '/\\example.org',
    '/\t/example.org',
    '&sol;/example.org',
  ])('is %j', (address) => {
    expect(isSchemeRelative(address)).toBe(true)
  })

  it.each(['/guides/', 'https://example.org', ''])('is not %j', (address) => {
    expect(isSchemeRelative(address)).toBe(false)
  })
})
