import { describe, expect, it } from 'vitest'

import { translator } from '../../../src/i18n/translate.ts'
import { provenanceLines, translationStateLines, type Provenance } from '../../../src/takeaway/provenance.ts'

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

  it('and that it is not translated', () => {
    expect(linesOf({ ...original, isFallback: true }).join(' ')).toContain('not translated yet')
  })

  it('but not in a paper to sign or on a wall that nobody has read it', () => {
    const lines = provenanceLines({ ...original, language: 'ar', isUnchecked: true }, translator('ar'), 'ar')
    expect(lines.map(({ text }) => text).join(' ')).not.toMatch(/machine|آلة|آلي/)
  })
})

describe('A file that is read on a screen', () => {
  it('says the state of its translation in English too, which is marked as English', () => {
    const state = { ...original, language: 'ar', isUnchecked: true }
    const lines = translationStateLines(state, translator('ar'), 'ar')
    expect(lines.map(({ language }) => language)).toEqual(['ar', 'en'])
    expect(lines[1]?.text).toBe('A machine translated this text. Nobody who speaks the language has read it yet.')
    expect(translationStateLines(original, translator('en'), 'en')).toEqual([])
  })
})
