import { expect, it } from 'vitest'

import { isRecord } from '../../../src/domain/is-record.ts'

it.each([[{}], [{ a: 1 }], [Object.create(null)]])('%j is a record', (value: unknown) => {
  expect(isRecord(value)).toBe(true)
})

it.each([[null], [undefined], [[]], ['{}'], [1], [() => ({})]])('%j is none', (value: unknown) => {
  expect(isRecord(value)).toBe(false)
})
