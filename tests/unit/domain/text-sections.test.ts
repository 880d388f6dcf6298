import { expect, it } from 'vitest'

import type { RichBlock } from '../../../src/domain/rich-text.ts'
import { sectionsOf } from '../../../src/domain/text-sections.ts'

const line = (text: string, style: 'normal' | 'h2' = 'normal'): RichBlock => ({
  _type: 'block',
  _key: text,
  style,
  children: [{ _type: 'span', _key: 'words', text, marks: [] }],
  markDefs: [],
})
const danger: RichBlock = { _type: 'callout', tone: 'danger', text: [] }
const steps: RichBlock = { _type: 'steps', items: [] }

const BODY = [
  line('Why'),
  line('First', 'h2'),
  line('The answer.'),
  line('To look up', 'h2'),
  line('A table.'),
  line('In danger', 'h2'),
  danger,
  line('What to do', 'h2'),
  steps,
  line('More', 'h2'),
  { _type: 'callout', tone: 'note', text: [] } as const,
]

const foldedOf = (minutes: number) =>
  sectionsOf(BODY, minutes).flatMap(({ heading, isFolded }) => (isFolded ? [heading?.text] : []))

it('nobody has to unfold the first answer, whom to call or what to do', () => {
  expect(foldedOf(6)).toEqual(['To look up', 'More'])
})

it('a guide that is read in a few minutes has nothing folded', () => {
  expect(foldedOf(5)).toEqual([])
})

it('every line of a guide is in one of its sections, and a folded heading is on its fold alone', () => {
  const sections = sectionsOf(BODY, 8)
  expect(sections.flatMap(({ text }) => text)).toEqual(BODY.filter((block) => block !== BODY[3] && block !== BODY[9]))
  expect(sections[0]).toEqual({ text: [BODY[0]], isFolded: false })
})
