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

describe('What leaves the hub says where it comes from', () => {
  it('with its version, date, licence, sources and address', () => {
    expect(provenanceLines(original, translator('en'), 'en')).toEqual([
      'Incident log, version 2, 27 November 2026',
      'Licence: CC BY 4.0',
      'Sources: Information Commissioner’s Office · National Business Crime Centre',
      'From: https://hub.example/papers/incident-log/',
    ])
  })

  it('and says nothing of what is not known', () => {
    expect(provenanceLines({ ...unnumbered, sources: [] }, translator('en'), 'en')).toEqual([
      'Incident log, 27 November 2026',
      'From: https://hub.example/papers/incident-log/',
    ])
  })

  it('and that it is a draft of a machine, or not translated', () => {
    const draft = provenanceLines({ ...original, isUnchecked: true }, translator('en'), 'en')
    expect(draft.join(' ')).toContain('A machine translated this text.')
    const english = provenanceLines({ ...original, isFallback: true }, translator('en'), 'en')
    expect(english.join(' ')).toContain('not translated yet')
  })
})
