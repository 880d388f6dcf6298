import { describe, expect, it } from 'vitest'

import type { RichText } from '../../../../src/domain/rich-text.ts'
import type { Helpline } from '../../../../src/domain/helpline.ts'
import { codeFactsOf } from '../../../../src/features/papers/paper-numbers.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'

const emergency = makeHelpline({ id: 'a', purpose: 'emergency', phone: '999', dial: '999' })
const helpline = makeHelpline({ id: 'b', purpose: 'trafficking', phone: '08000 121 700', dial: '+448000121700' })

function cards(...helplines: readonly Helpline[]): RichText {
  return helplines.map((one) => ({ _type: 'helplineCard', helpline: one }))
}

describe('The code of a paper', () => {
  it('names the helpline, whose number may change, before the emergency number', () => {
    expect(codeFactsOf(cards(emergency, helpline), '2026-11-27')).toEqual({
      ...{ kind: 'paper', date: '2026-11-27', country: 'GB', number: '+448000121700' },
    })
    expect(codeFactsOf(cards(emergency), '2026-11-27')).toMatchObject({ number: '999' })
  })

  it('names the country of a line of a part of it, as the numbers of today do', () => {
    const ofScotland = { ...helpline, country: 'GB-SCT' }
    expect(codeFactsOf(cards(ofScotland), '2026-11-27')).toMatchObject({ country: 'GB' })
  })

  it('is left out where there is no number', () => {
    expect(codeFactsOf([], '2026-11-27')).toBeUndefined()
  })
})
