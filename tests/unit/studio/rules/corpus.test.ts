import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { sentencesOf } from '../../../helpers/read-table.ts'
import { paragraph } from '../../../content/good-documents.ts'

/** What is said of one item of a list in a guide, under this heading. */
function saidOfItem(heading: string, text: string): readonly string[] {
  const body = [
    paragraph('heading', heading, { style: 'h2' }),
    paragraph('item', text, { listItem: 'bullet', level: 1 }),
  ]
  return findRemarks({ _type: 'guide', language: 'en', title: 'At the desk', body })
    .filter(({ what }) => /never a sign|suspicious for what|asks to/.test(what))
    .map(({ level, words, path, what, fix }) => {
      expect(path).toEqual(['body', { _key: 'item' }])
      expect(what).toContain(text.slice(words?.from, words?.to))
      expect(fix).not.toBe('')
      return level
    })
}

const ofKind = (kind: string) => sentencesOf('care', kind)

describe('Profiling in a list of signs cannot be published', () => {
  it.each(ofKind('profiling'))('%s', (text) => {
    for (const heading of ['What you may see or hear', 'Signs of trafficking'])
      expect(saidOfItem(heading, text), heading).toContain('error')
  })
})

describe('A list of signs that tells what people do is left alone', () => {
  it.each(ofKind('right-sign'))('%s', (text) => {
    expect(saidOfItem('What you may see or hear', text)).toEqual([])
  })
})

describe('An order that puts somebody at risk is marked', () => {
  it.each(ofKind('dangerous-order'))('%s', (text) => {
    expect(saidOfItem('What to do', text)).not.toEqual([])
  })
})

describe('What keeps everybody safe is left alone', () => {
  it.each(ofKind('safe-deed'))('%s', (text) => {
    expect(saidOfItem('What to do', text)).toEqual([])
  })
})
