import { expect, it } from 'vitest'

import { concernsRole } from '../../../src/domain/sign.ts'

it.each([
  ['made for it', { forEveryJob: false, roles: ['spa', 'housekeeping'] }, true],
  ['made for another job', { forEveryJob: false, roles: ['spa'] }, false],
  ['made for every job', { forEveryJob: true, roles: [] }, true],
  ['made for every job, another named first', { forEveryJob: true, roles: ['spa'] }, true],
  ['made for nobody yet', { forEveryJob: false, roles: [] }, false],
])('A room attendant looks for her signs: one %s', (_, sign, concerns) => {
  expect(concernsRole(sign, { slug: 'housekeeping', isOutside: false })).toBe(concerns)
})

it.each([
  ['made for every job', { forEveryJob: true, roles: [] }, false],
  ['made for every job and for guests', { forEveryJob: true, roles: ['guest'] }, true],
  ['made for guests', { forEveryJob: false, roles: ['guest'] }, true],
])('A guest, who is not staff, looks for what to do: a step %s', (_, step, concerns) => {
  expect(concernsRole(step, { slug: 'guest', isOutside: true })).toBe(concerns)
})
