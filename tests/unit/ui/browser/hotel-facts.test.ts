import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { knownFacts } from '../../../../src/ui/browser/hotel-facts.ts'
import { keep } from '../../../../src/ui/browser/kept.ts'
import { stubStorage } from '../../../helpers/stub-storage.ts'

beforeEach(stubStorage)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('The facts of a hotel', () => {
  it('that posters keep are known to papers, which do not keep them for that', () => {
    keep('poster-facts', '{"hotelName":"Harbour House"}')
    expect(knownFacts('poster-facts')).toEqual({ facts: { hotelName: 'Harbour House' }, isOwn: true })
    expect(knownFacts('hotel-facts')).toEqual({ facts: { hotelName: 'Harbour House' }, isOwn: false })
  })

  it('that papers keep are known to posters, which do not keep them for that', () => {
    keep('hotel-facts', '{"champion":"Daniel Reid","hotelName":"Harbour House"}')
    expect(knownFacts('poster-facts')).toMatchObject({ facts: { hotelName: 'Harbour House' }, isOwn: false })
  })

  it('are for each tool those that it keeps itself, where both keep some', () => {
    keep('hotel-facts', '{"hotelName":"Harbour House"}')
    keep('poster-facts', '{"hotelName":"Bay House"}')
    expect(knownFacts('hotel-facts')).toEqual({ facts: { hotelName: 'Harbour House' }, isOwn: true })
    expect(knownFacts('poster-facts')).toEqual({ facts: { hotelName: 'Bay House' }, isOwn: true })
  })

  it('are none where nothing is kept', () => {
    expect(knownFacts('hotel-facts')).toEqual({ facts: {}, isOwn: false })
  })
})
