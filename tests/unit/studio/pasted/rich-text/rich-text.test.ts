import { readFile } from 'node:fs/promises'

import { describe, expect, test } from 'vitest'

import {
  toRichText,
  type AllowedText,
  type PastedText,
} from '../../../../../sanity-studio/model/pasted/rich-text/rich-text.ts'
import { readMarkup } from '../../../../helpers/read-markup.ts'

/** What the text of a guide can hold. */
const BODY: AllowedText = {
  styles: ['normal', 'h2', 'h3'],
  lists: ['bullet', 'number'],
  decorators: ['strong'],
  annotations: ['link', 'pageLink'],
}

/** What a text within a block can hold. */
const PLAIN: AllowedText = { ...BODY, styles: ['normal'], lists: ['bullet'] }

async function paste(html: string, allowed: AllowedText = BODY): Promise<PastedText> {
  let key = 0
  return toRichText(await readMarkup(html), allowed, () => String((key += 1)))
}

async function pasteFile(name: string): Promise<PastedText> {
  return paste(await readFile(`tests/fixtures/clipboard/${name}.html`, 'utf8'))
}

/** The blocks as lines: `h2: Words`, `bullet 2: **strong** and [link](address)`. */
function show({ blocks }: PastedText): readonly string[] {
  return blocks.map(({ style, listItem, level, children, markDefs }) => {
    const words = children.map(({ text, marks }) => {
      const href = markDefs.find(({ _key }) => marks.includes(_key))?.href
      const strong = marks.includes('strong') ? `**${text}**` : text
      return href === undefined ? strong : `[${strong}](${href})`
    })
    return `${listItem === undefined ? style : `${listItem} ${level}`}: ${words.join('')}`
  })
}

describe('A text is pasted', () => {
  test('from Word: headings, nested lists, strong words and links are kept, and it is said what is not', async () => {
    const pasted = await pasteFile('word-desktop')
    expect(show(pasted)).toEqual([
      'h2: Night shift',
      'h2: Before the shift',
      'normal: Read the **note of the day**. It is on [the page of the network](https://example.org/notes?id=7), and in this file.',
      'bullet 1: Check the log',
      'bullet 2: for each floor',
      'bullet 1: Tell the duty manager',
      'h3: If you are worried',
      'number 1: Stay calm',
      'number 1: Call the number on the card',
      'normal: **Who** | **What**',
      'normal: Front desk | Keep the log; Call the manager',
    ])
    expect(pasted.notCarried).toEqual([
      { kind: 'link', words: 'this file' },
      { kind: 'deletion', words: 'night' },
      { kind: 'picture', words: 'The lobby at night' },
      { kind: 'table', words: 'Who What' },
      { kind: 'footnote', words: 'Free of charge.' },
      { kind: 'comment', words: 'Is it the right one?' },
    ])
  })

  test('from Word for the web, whose lists are one for each item', async () => {
    const pasted = await pasteFile('word-online')
    expect(show(pasted)).toEqual([
      'h2: Night shift',
      'normal: Tell the **duty manager** first. See [whom to call](https://example.org/call)',
      'bullet 1: Check the log',
      'bullet 2: for each floor',
      'number 1: Stay calm',
    ])
    expect(pasted.notCarried).toEqual([{ kind: 'picture', words: 'A door sign' }])
  })

  test('from Google Docs, whose links go through Google and whose text is within an element that is not strong', async () => {
    const pasted = await pasteFile('google-docs')
    expect(show(pasted)).toEqual([
      'h2: Night shift',
      'normal: Tell the **duty manager** first. See [whom to call](https://example.org/call?id=3).\nShe is on site.',
      'h3: Each night',
      'bullet 1: Check the log',
      'bullet 2: for each floor',
      'bullet 1: Walk round',
      'number 1: Stay calm',
      'bullet 1: Keys counted',
      'normal: **Who** | **What**',
      'normal: Front desk | Keep the log; Call the manager',
    ])
    expect(pasted.notCarried).toEqual([
      { kind: 'picture', words: '' },
      { kind: 'table', words: 'Who What' },
    ])
  })

  test('into a text without headings and numbers: headings are strong, numbers are bullets, and it is said', async () => {
    const pasted = await paste('<h2>First</h2><ol><li>Stay calm</li></ol>', PLAIN)
    expect(show(pasted)).toEqual(['normal: **First**', 'bullet 1: Stay calm'])
    expect(pasted.notCarried).toEqual([
      { kind: 'heading', words: 'First' },
      { kind: 'numbering', words: 'Stay calm' },
    ])
  })
})

describe('Pasted words', () => {
  const cases: readonly (readonly [title: string, html: string, shown: readonly string[]])[] = [
    [
      'have one blank where there were several',
      '<p>  One&nbsp;&nbsp; <b>two</b>  three </p>',
      ['normal: One **two** three'],
    ],
    ['are left out where a paragraph is empty', '<p>&nbsp;</p><p>One</p><p><b> </b></p>', ['normal: One']],
    ['remain on lines of their own', '<p>One <br> two</p>', ['normal: One\ntwo']],
    ['become two paragraphs at two breaks', '<p>One<br><br>two</p>', ['normal: One', 'normal: two']],
    [
      'within a frame, a table of one cell, remain as they are',
      '<table><tr><td><h3>One</h3>two</td></tr></table>',
      ['h3: One', 'normal: two'],
    ],
    [
      'above a table, its caption, are a line of their own',
      '<table><caption>Who does what</caption><tr><td>a</td><td>b</td></tr></table>',
      ['normal: Who does what', 'normal: a | b'],
    ],
    ['of a heading in a list are a heading', '<ol><li><h2>One</h2></li></ol>', ['h2: One']],
    ['of one item stay one item', '<ul><li><p>One</p><p>two</p></li></ul>', ['bullet 1: One\ntwo']],
    ['do not begin at the third level', '<ul><ul><ul><li>One</li></ul></ul></ul>', ['bullet 1: One']],
    ['of headings are not strong besides', '<h1><b>One</b></h1>', ['h2: One']],
    ['of a script never arrive', '<p>One</p><script>two()</script><style>p {}</style>', ['normal: One']],
    ['of the fourth to sixth level are small headings', '<h4>a</h4><h5>b</h5><h6>c</h6>', ['h3: a', 'h3: b', 'h3: c']],
  ]
  test.each(cases)('%s', async (_title, html, shown) => {
    expect(show(await paste(html))).toEqual(shown)
  })

  test('that are no paragraph keep the blanks at their ends, since they go on with the words around them', async () => {
    expect(show(await paste('<b style="font-weight:normal"><span> and <b>then</b> </span></b>'))).toEqual([
      'normal:  and **then**',
    ])
    expect(show(await paste('<span>and then </span>'))).toEqual(['normal: and then '])
  })

  test.each([
    '<p>Do <s>not</s> call</p>',
    '<p>Do <strike>not</strike> call</p>',
    '<p>Do <span style="text-decoration:line-through">not</span> call</p>',
  ])('that are struck out are left out, and it is said: %s', async (html) => {
    const pasted = await paste(html)
    expect(show(pasted)).toEqual(['normal: Do call'])
    expect(pasted.notCarried).toEqual([{ kind: 'deletion', words: 'not' }])
  })

  test('of a link share it where it is the same', async () => {
    const { blocks } = await paste('<p><a href="https://example.org/">One <b>two</b></a></p>')
    expect(blocks[0]?.markDefs).toHaveLength(1)
  })
})
