import { describe, expect, it } from 'vitest'

import { fillFragments, isFragment, refillFragments } from '../../../../src/tools/publish/fragments.ts'

const counts = (text: string) => new Map([['/fragments/filters/', Buffer.from(text)]])
const PAGE = Buffer.from('<p>Größe</p><!--fragment /fragments/filters/--><p>end</p>')

describe('Fragments of pages', () => {
  it('are put in the place of their marker, which is counted in bytes', () => {
    const { bytes, gaps } = fillFragments(PAGE, counts('<b>7 für</b>'))
    expect(bytes.toString()).toBe('<p>Größe</p><b>7 für</b><p>end</p>')
    const [gap] = gaps
    expect(gap?.fragment).toBe('/fragments/filters/')
    expect(bytes.subarray(gap?.at, (gap?.at ?? 0) + (gap?.length ?? 0)).toString()).toBe('<b>7 für</b>')
  })

  it('are replaced in a written page as if it were rendered anew', () => {
    const twice = Buffer.concat([PAGE, PAGE])
    const written = fillFragments(twice, counts('<b>7</b>'))
    const again = refillFragments(written.bytes, written.gaps, counts('<b>1,234 ü</b>'))
    const anew = fillFragments(twice, counts('<b>1,234 ü</b>'))
    expect(again.bytes.equals(anew.bytes)).toBe(true)
    expect(again.gaps).toEqual(anew.gaps)
  })

  it('that nothing renders are an error which names them', () => {
    expect(() => fillFragments(PAGE, new Map())).toThrow(/“\/fragments\/filters\/”, which is not rendered/)
  })

  it('are known by the address of their page', () => {
    expect(isFragment('fragments/filters/index.html')).toBe(true)
    expect(isFragment('pt-br/fragments/act-now/index.html')).toBe(true)
    expect(isFragment('guides/fragments/index.html')).toBe(false)
  })

  it('A page without any stays the very same bytes', () => {
    const page = Buffer.from('<p>x</p>')
    expect(fillFragments(page, new Map())).toEqual({ bytes: page, gaps: [] })
  })
})
