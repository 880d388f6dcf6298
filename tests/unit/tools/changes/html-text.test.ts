import { expect, it } from 'vitest'

import { diffToHtml } from '../../../../src/tools/changes/html-text.ts'

it.each([
  ['Knock and wait.', 'Knock twice and wait.', 'Knock <ins>twice</ins> and wait.'],
  ['Knock and wait.', 'Knock.', 'Knock <del>and wait</del>.'],
  ['Call 111 now.', 'Call 112 now.', 'Call <del>111</del> <ins>112</ins> now.'],
  ['one two three', 'one three', 'one <del>two</del> three'],
  [undefined, 'new', '<ins>new</ins>'],
  ['old', undefined, '<del>old</del>'],
  ['a < b', 'a < c & d', 'a &lt; <del>b</del> <ins>c &amp; d</ins>'],
])('The difference of “%s” and “%s” is shown word by word', (before, after, html) => {
  expect(diffToHtml(before, after)).toBe(html)
})

it('A long text keeps some words around each change', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`)
  const html = diffToHtml(`${words.join(' ')} old ${words.join(' ')}`, `${words.join(' ')} new ${words.join(' ')}`)
  expect(html).toMatch(/^… w28 .* w39 <del>old<\/del> <ins>new<\/ins> w0 .* w11 …$/)
})
