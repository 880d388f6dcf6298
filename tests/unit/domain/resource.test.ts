import { expect, it } from 'vitest'

import { isOfType } from '../../../src/domain/resource.ts'
import { makeExternalResource } from '../../helpers/make-card.ts'

it('Resources of one type are picked from a list', () => {
  const resource = makeExternalResource({})
  expect([resource].filter(isOfType('externalResource'))).toEqual([resource])
  expect([resource].filter(isOfType('guide'))).toEqual([])
})
