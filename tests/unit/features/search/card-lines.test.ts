import { expect, it } from 'vitest'

import { splitLine } from '../../../../src/features/search/card-lines.ts'
import { cardLines } from '../../../../src/features/search/find-card-lines.ts'
import { translator } from '../../../../src/i18n/translate.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'

const RISK = 'A worker without a visa may be at risk when calling the police.'

it('who would call the police abroad without a visa reads the risk beside the number; of the own country a page tells more', () => {
  const emergency = { purpose: 'emergency', title: '999', phone: '999', dial: '999', passesOn: RISK } as const
  const helplines = [
    makeHelpline({ id: 'gb', country: 'GB', ...emergency }),
    makeHelpline({ id: 'ae', country: 'AE', ...emergency }),
  ]
  const library = { helplines, site: { emergency: { country: 'GB' } } }
  const lines = cardLines({ library, language: 'en', t: translator('en') })
  expect(splitLine(lines['AE']?.risk?.[0] ?? '').label).toBe(RISK)
  expect(lines['GB']?.risk).toBeUndefined()
})
