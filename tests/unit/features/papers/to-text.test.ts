import { describe, expect, it } from 'vitest'

import { fixture as texts } from '../../../../src/blocks/text-block/fixture.ts'
import { fixture as checks } from '../../../../src/blocks/check-list/fixture.ts'
import { fixture as steps } from '../../../../src/blocks/steps/fixture.ts'
import { fixture as signatures } from '../../../../src/blocks/signature-lines/fixture.ts'
import { fixture as tables } from '../../../../src/blocks/record-table/fixture.ts'
import { toText } from '../../../../src/features/papers/to-text.ts'
import { HOSTILE_NAMES, makePaper } from '../../../helpers/make-paper.ts'

describe('A paper as text', () => {
  it('has lists, steps, boxes and lines to sign as signs that every program shows', () => {
    expect(toText(makePaper([...steps, ...checks, ...signatures]), { champion: 'Daniel Reid' })).toBe(
      `A policy
United Kingdom · version 2, 27 November 2026
1. Knock.
   Twice.
2. Wait.
In the first hour
☐ Call the police.
☐ Keep the recordings.
☐ Write down what you saw.

______________________________
For the hotel
Daniel Reid · signature, date

______________________________
For the owner
name, signature, date

A policy, version 2, 27 November 2026
Licence: CC BY 4.0
Sources: Unseen
From: https://hub.example/papers/a-policy/
This is not legal advice. A lawyer must read it before you sign.`,
    )
  })

  it('asks for a lawyer when one can be had, where it binds nobody', () => {
    const text = toText(makePaper(checks, { lawyerCanWait: true }), {})
    expect(text).toContain('This is not legal advice. Let a lawyer read it when you can.')
    expect(text).not.toContain('before you sign')
  })

  it('counts the list within each item from one', () => {
    const item = (text: string, level: number) => ({
      ...{ _type: 'block' as const, _key: text, listItem: 'number' as const, level },
      children: [{ _type: 'span' as const, _key: 'a', text }],
    })
    const items = [item('Lock', 1), item('key', 2), item('door', 2), item('Log', 1), item('time', 2)]
    expect(toText(makePaper(items), {})).toContain('1. Lock\n   1. key\n   2. door\n2. Log\n   1. time\n')
  })

  it('marks what is empty in words, and has the helpline’s number from the data', () => {
    const text = toText(makePaper(texts), {})
    expect(text).toContain('[name of the champion][name of the hotel]\nCall 08000 121 700')
    expect(text, 'what people would sign too').not.toMatch(/nobody/i)
  })

  it('has a sheet as columns between tabs', () => {
    expect(toText(makePaper(tables), {})).toContain(
      'Number\tWhat was seen\nFor example: 7\n1\tA door was locked.\nNight shift\nDay shift',
    )
  })

  it.each(HOSTILE_NAMES)('a hotel named with %s has that name', (_, hotelName) => {
    expect(toText(makePaper(texts), { hotelName })).toContain(`[name of the champion]${hotelName}\n`)
  })

  it('in Arabic keeps the order of the groups of a number', () => {
    expect(toText(makePaper(texts, { language: 'ar' }), {})).toContain('\u200e08000\u00a0121\u00a0700')
  })
})
