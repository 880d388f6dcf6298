import { describe, expect, it } from 'vitest'

import type { RichBlock } from '../../../src/domain/rich-text.ts'
import { blockText, toPlainText } from '../../../src/domain/to-plain-text.ts'
import { makeHelpline, makeSign } from '../../helpers/make-facts.ts'
import { makeBlock } from '../../helpers/make-text.ts'

const picture = { assetId: 'image-ab-1x1-png', alt: 'A bell', credit: 'Us' }

describe('Every word a reader sees is found', () => {
  const cases: readonly (readonly [string, RichBlock, string])[] = [
    ['a paragraph', makeBlock('Knock first.', 'normal'), 'Knock first.'],
    [
      'a callout with a heading',
      { _type: 'callout', tone: 'danger', title: 'Danger', text: [makeBlock('Call 999.', 'normal')] },
      'Danger\nCall 999.',
    ],
    [
      'a callout without one',
      { _type: 'callout', tone: 'note', text: [makeBlock('Keep calm.', 'normal')] },
      'Keep calm.',
    ],
    ['do and do not', { _type: 'doDontList', do: ['Note it.'], dont: ['Do not ask.'] }, 'Note it.\nDo not ask.'],
    [
      'steps, with and without more to say',
      {
        _type: 'steps',
        items: [
          { title: 'Knock.', text: [makeBlock('Twice.', 'normal')] },
          { title: 'Wait.', text: [] },
          { title: 'Enter.', text: [] },
        ],
      },
      'Knock.\nTwice.\nWait.\nEnter.',
    ],
    ['a figure', { _type: 'figure', picture, caption: 'The bell' }, 'The bell'],
    ['a figure without words', { _type: 'figure', picture }, ''],
    [
      'signs, with what else they may be',
      { _type: 'signList', signs: [makeSign({ title: 'No key', mayAlsoBe: 'Lost it' })] },
      'No key\nLost it',
    ],
    ['a helpline', { _type: 'helplineCard', helpline: makeHelpline({ title: 'Help' }) }, 'Help'],
    ['a download', { _type: 'download', title: 'Poster', assetId: 'file-ab-pdf' }, 'Poster'],
    ['a quotation', { _type: 'sourcedQuote', text: 'I was afraid.', source: { publisher: 'Unseen' } }, 'I was afraid.'],
  ]

  it.each(cases)('in %s', (_, block, words) => {
    expect(toPlainText([block])).toBe(words)
  })

  it('one block a line, without empty lines', () => {
    const text = cases.map(([, block]) => block)
    expect(toPlainText(text).split('\n')).not.toContain('')
    expect(toPlainText(text)).toBe(
      cases
        .map(([, , words]) => words)
        .filter(Boolean)
        .join('\n'),
    )
  })

  it('in an empty text there are none', () => {
    expect(toPlainText([])).toBe('')
  })
})

it('A blank in a paragraph is read as its label', () => {
  const block = makeBlock('Tell ', 'normal')
  const blank = { _type: 'fillIn', _key: 'blank', label: 'name of the champion' } as const
  const end = { _type: 'span', _key: 'end', text: '.', marks: ['strong'] } as const
  expect(blockText({ ...block, children: [...block.children, blank, end] })).toBe('Tell name of the champion.')
})
