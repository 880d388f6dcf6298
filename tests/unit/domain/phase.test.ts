import { expect, it } from 'vitest'

import { countByPhase, PHASES } from '../../../src/domain/phase.ts'
import { valuesOf } from '../../../src/i18n/value-names.ts'
import { makeCard } from '../../helpers/make-card.ts'

it('The phases are those that editors choose from', () => {
  expect([...PHASES]).toEqual(valuesOf('phase'))
})

it('A card counts in each of its phases', () => {
  const cards = [makeCard({ phases: ['implement', 'assess-impact'] }), makeCard({ phases: ['implement'] })]
  expect(countByPhase(cards)).toEqual({ 'analyse-plan': 0, implement: 2, 'assess-impact': 1 })
})
