import { expect, it } from 'vitest'

import { openLinksOutside } from '../../../../../src/features/training/scorm/outside-links.ts'

const open = (html: string) => openLinksOutside(html, 'https://hub.example')
const APART = 'target="_blank" rel="noopener noreferrer"'

it.each([
  ['a page of the hub', '<a href="/signs/#x">', `<a href="https://hub.example/signs/#x" ${APART}>`],
  [
    'another website',
    '<a class="b" href="https://a.example/$&" rel="noreferrer">',
    `<a class="b" href="https://a.example/$&" ${APART}>`,
  ],
])('opens %s in a window of its own', (_, link, expected) => {
  expect(open(`<p>${link}words</a></p>`)).toBe(`<p>${expected}words</a></p>`)
})

it('does nothing more to links that it has opened already', () => {
  const opened = open('<a class="b" href="/signs/">')
  expect(open(opened)).toBe(opened)
})

it.each(['<a href="tel:999">', '<a href="#numbers">', '<a id="x">', '<abbr title="/x">', '<link href="/x">'])(
  'leaves alone what does not lead out: %s',
  (tag) => {
    expect(open(tag)).toBe(tag)
  },
)
