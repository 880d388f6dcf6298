import { expect, it } from 'vitest'

import { concernsRole } from '../../../src/domain/sign.ts'

it.each([
  ['made for it', { forEveryJob: false, roles: ['spa', 'housekeeping'] }, true],
  ['made for another job', { forEveryJob: false, roles: ['spa'] }, false],
  ['made for every job', { forEveryJob: true, roles: [] }, true],
  ['made for every job, another named first', { forEveryJob: true, roles: ['spa'] }, true],
  ['made for nobody yet', { forEveryJob: false, roles: [] }, false],
])('A room attendant looks for her signs: one %s', (_, sign, concerns) => {
  expect(concernsRole(sign, 'housekeeping')).toBe(concerns)
})
