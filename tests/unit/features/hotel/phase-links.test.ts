import { expect, it } from 'vitest'

import { phaseLink, planLink } from '../../../../src/features/hotel/phase-links.ts'
import { translator } from '../../../../src/i18n/translate.ts'

it('The old address of a phase leads to its part of the plan, in the language of the reader where there is one', () => {
  const context = { language: 'pl', t: translator('pl'), englishParts: [] }
  expect(phaseLink('implement', context).path).toBe('/pl/start/#implement')
  expect(phaseLink('implement', { ...context, englishParts: ['start'] }).path).toBe('/start/#implement')
  expect(planLink(context).path).toBe('/pl/start/')
})
