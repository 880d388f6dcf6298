import { expect, it } from 'vitest'

import { PHASES } from '../../../src/domain/phase.ts'
import { valuesOf } from '../../../src/i18n/value-names.ts'

it('The phases are those that editors choose from', () => {
  expect([...PHASES]).toEqual(valuesOf('phase'))
})
