import { describe, expect, it } from 'vitest'

import { headingsOf } from '../../../src/domain/headings.ts'
import { makeBlock } from '../../helpers/make-text.ts'

function idsOf(...titles: readonly string[]): readonly string[] {
  return headingsOf(titles.map((title) => makeBlock(title, 'h2'))).map(({ id }) => id)
}

describe('A reader jumps from the list of contents to a part', () => {
  it('lists headings of both levels in order, and nothing else', () => {
    const text = [
      makeBlock('Before you knock', 'h2'),
      makeBlock('Knock, and say who you are.', 'normal'),
      makeBlock('If nobody answers', 'h3'),
      { _type: 'doDontList', do: ['Knock'], dont: ['Do not enter'] } as const,
      makeBlock('Afterwards', 'h2'),
      makeBlock('One more paragraph', 'normal'),
    ]
    expect(headingsOf(text)).toEqual([
      { key: 'h2 Before you knock', text: 'Before you knock', id: 'before-you-knock', level: 2 },
      { key: 'h3 If nobody answers', text: 'If nobody answers', id: 'if-nobody-answers', level: 3 },
      { key: 'h2 Afterwards', text: 'Afterwards', id: 'afterwards', level: 2 },
    ])
  })

  it('has nothing to list in an empty text', () => {
    expect(headingsOf([])).toEqual([])
  })

  it('reads a blank in a heading as its label', () => {
    const block = makeBlock('Call ', 'h2')
    const blank = { _type: 'fillIn', _key: 'blank', field: 'manager', label: 'your manager' } as const
    expect(headingsOf([{ ...block, children: [...block.children, blank] }])[0]?.id).toBe('call-your-manager')
  })
})

describe('Every part can be jumped to', () => {
  it.each([
    ['equal headings are numbered', ['Do', 'Do', 'Do'], ['do', 'do-2', 'do-3']],
    ['headings that differ only in signs, too', ['Do!', 'Do?'], ['do', 'do-2']],
    ['a heading that has taken the number before', ['Step 2', 'Step', 'Step'], ['step-2', 'step', 'step-3']],
    ['a heading that would take it afterwards', ['Step', 'Step', 'Step 2'], ['step', 'step-2', 'step-2-2']],
    ['a heading without letters is a part', ['…', '!', 'Part 2'], ['part', 'part-2', 'part-2-2']],
    ['a heading that begins with a number', ['60 seconds', '60 Seconds!'], ['part-60-seconds', 'part-60-seconds-2']],
    ['other scripts stay', ['ماذا تفعل', 'Що робити', '怎么办'], ['ماذا-تفعل', 'що-робити', '怎么办']],
  ])('%s', (_, titles, ids) => {
    expect(idsOf(...titles)).toEqual(ids)
  })
})
