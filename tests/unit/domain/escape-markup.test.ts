import { expect, it } from 'vitest'

import { escapeForXml, escapeMarkup } from '../../../src/domain/escape-markup.ts'

it('Nothing of a text becomes markup, between tags or in an attribute', () => {
  expect(escapeMarkup(`<b class="a" id='b'>A & B</b>`)).toBe(
    '&lt;b class=&quot;a&quot; id=&#39;b&#39;&gt;A &amp; B&lt;/b&gt;',
  )
})

it('What XML has no place for is left out, and nothing else', () => {
  expect(escapeForXml('a\u0000b\u0008c\uD800d\uFFFEe')).toBe('abcde')
  expect(escapeForXml('tab\there, line\nthere, 😀 <مرحبا>')).toBe('tab\there, line\nthere, 😀 &lt;مرحبا&gt;')
})
