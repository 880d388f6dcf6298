import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { DANGEROUS_ORDERS, PROFILING, RIGHT_SIGNS, SAFE_DEEDS } from './corpus.ts'

const block = (text: string, more: object) => ({
  ...{
    _type: 'block',
    _key: text,
    style: 'normal',
    children: [{ _type: 'span', _key: 'a', text, marks: [] }],
    markDefs: [],
  },
  ...more,
})

/** What is said of one item of a list in a guide, under this heading. */
function saidOfItem(heading: string, text: string): readonly string[] {
  const body = [block(heading, { style: 'h2' }), block(text, { _key: 'item', listItem: 'bullet', level: 1 })]
  return findRemarks({ _type: 'guide', language: 'en', title: 'At the desk', body })
    .filter(({ what }) => /never a sign|suspicious for what|asks to/.test(what))
    .map(({ level, words, path, what, fix }) => {
      expect(path).toEqual(['body', { _key: 'item' }])
      expect(what).toContain(text.slice(words?.from, words?.to))
      expect(fix).not.toBe('')
      return level
    })
}

describe('Profiling in a list of signs cannot be published', () => {
  it.each(
    PROFILING.flatMap(
      (text) =>
        [
          ['What you may see or hear', text],
          ['Signs of trafficking', text],
        ] as const,
    ),
  )('%s: %s', (heading, text) => {
    expect(saidOfItem(heading, text)).toContain('error')
  })
})

describe('A list of signs that tells what people do is left alone', () => {
  it.each(RIGHT_SIGNS)('%s', (text) => {
    expect(saidOfItem('What you may see or hear', text)).toEqual([])
  })
})

describe('An order that puts somebody at risk is marked', () => {
  it.each(DANGEROUS_ORDERS)('%s', (text) => {
    expect(saidOfItem('What to do', text)).not.toEqual([])
  })
})

describe('What keeps everybody safe is left alone', () => {
  it.each(SAFE_DEEDS)('%s', (text) => {
    expect(saidOfItem('What to do', text)).toEqual([])
  })
})
