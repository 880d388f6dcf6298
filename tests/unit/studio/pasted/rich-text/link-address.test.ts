import { expect, test } from 'vitest'

import { linkAddress } from '../../../../../sanity-studio/model/pasted/rich-text/link-address.ts'

test.each([
  ['https://example.org/a?utm_source=x&id=1', 'https://example.org/a?id=1'],
  ['https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D&ust=1', 'https://example.org/a?b=1'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=05', 'https://example.org/'],
  ['mailto:help@example.org', 'mailto:help@example.org'],
  ['tel:+448000121700', 'tel:+448000121700'],
])('The address of a pasted link, %s, is %s', (pasted, address) => {
  expect(linkAddress(pasted)).toBe(address)
})

test.each([
  'javascript:alert(1)',
  'https://www.google.com/url?q=javascript:alert(1)',
  'file:///C:/Users/Ada/night.docx',
  '#_Toc12345',
  'night.docx',
  `https://example.org/${'a'.repeat(500)}`,
])('No text links to %s', (pasted) => {
  expect(linkAddress(pasted)).toBeUndefined()
})
