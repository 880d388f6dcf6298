import { describe, expect, it } from 'vitest'

import { translator } from '../../../src/i18n/translate.ts'
import { provenanceLines, type Provenance } from '../../../src/takeaway/provenance.ts'

const unnumbered: Provenance = {
  title: 'Incident log',
  date: '2026-11-27',
  sources: ['Information Commissioner’s Office', 'National Business Crime Centre'],
  language: 'en',
  isFallback: false,
  isUnchecked: false,
  address: 'https://hub.example/papers/incident-log/',
}
const original: Provenance = { ...unnumbered, version: 2, licence: 'CC BY 4.0' }

/** The lines in a language, as text. */
function linesOf(provenance: Provenance, language = 'en'): readonly string[] {
  return provenanceLines(provenance, translator(language), language).map(({ text }) => text)
}

describe('What leaves the hub says where it comes from', () => {
  it('with its version, date, licence, sources and address', () => {
    expect(linesOf(original)).toEqual([
      'Incident log, version 2, 27 November 2026',
      'Licence: CC BY 4.0',
      'Sources: Information Commissioner’s Office · National Business Crime Centre',
      'From: https://hub.example/papers/incident-log/',
    ])
  })

  it('and says nothing of what is not known', () => {
    expect(linesOf({ ...unnumbered, sources: [] })).toEqual([
      'Incident log, 27 November 2026',
      'From: https://hub.example/papers/incident-log/',
    ])
  })

  it('and that it is a draft of a machine, or not translated', () => {
    const draft = linesOf({ ...original, isUnchecked: true })
    expect(draft.join(' ')).toContain('A machine translated this text.')
    const english = linesOf({ ...original, isFallback: true })
    expect(english.join(' ')).toContain('not translated yet')
  })

  it('and its state in English too, which is marked as English among the other lines', () => {
    const lines = provenanceLines({ ...original, language: 'ar', isUnchecked: true }, translator('ar'), 'ar')
    expect(lines.filter(({ language }) => language === 'en').map(({ text }) => text)).toEqual([
      'A machine translated this text. Nobody who speaks the language has read it yet.',
    ])
    expect(lines.filter(({ language }) => language === 'ar')).toHaveLength(5)
  })
})
