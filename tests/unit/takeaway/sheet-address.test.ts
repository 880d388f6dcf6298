import { describe, expect, it } from 'vitest'

import { isSameNumber, readSheetAddress, sheetAddress } from '../../../src/takeaway/sheet-address.ts'

const poster = { kind: 'poster', date: '2026-11-27', country: 'GB', number: '08000 121 700' }

describe('A sheet says in its code what is on it', () => {
  it('behind the #, so that no server is told', () => {
    const address = new URL(sheetAddress('https://hub.example', 'en', poster))
    expect(address.origin + address.pathname + address.search).toBe('https://hub.example/sheet/')
    expect(address.hash).toBe('#kind=poster&date=2026-11-27&country=GB&number=08000121700')
  })

  it('in its language', () => {
    expect(sheetAddress('https://hub.example', 'ar', poster)).toMatch(/^https:\/\/hub\.example\/ar\/sheet\/#/)
  })

  it('and is read back', () => {
    const { hash } = new URL(sheetAddress('https://hub.example', 'en', { ...poster, number: '+353 1 666' }))
    expect(readSheetAddress(hash)).toEqual({ ...poster, number: '+3531666' })
  })

  it.each([
    '',
    '#',
    '#kind=poster',
    '#kind=poster&date=soon&country=GB&number=1',
    '#kind=p&date=2026-11-27&country=GB&number=x',
  ])('but nothing is read from %s', (hash) => {
    expect(readSheetAddress(hash)).toBeUndefined()
  })

  it.each([
    ['08000 121 700', '08000121700', true],
    ['+44 (0)8000', '+4408000', true],
    ['999', '101', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameNumber(one, other)).toBe(isSame)
  })
})
