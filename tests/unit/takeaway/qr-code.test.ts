import jsQr from 'jsqr'
import { describe, expect, it } from 'vitest'

import { qrCodeModules, qrCodeSvg } from '../../../src/takeaway/qr-code.ts'
import { sheetAddress } from '../../../src/takeaway/sheet-address.ts'

const ADDRESS = sheetAddress('https://hub.example', 'ar', {
  kind: 'poster',
  date: '2026-11-27',
  country: 'GB',
  number: '08000 121 700',
})

/** What a phone reads in a picture of square modules, `scale` pixels each. */
function read(modules: readonly (readonly boolean[])[], scale = 4): string | undefined {
  const size = modules.length * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < scale; dx += 1)
          pixels.fill(
            0,
            ((y * scale + dy) * size + x * scale + dx) * 4,
            ((y * scale + dy) * size + x * scale + dx) * 4 + 3,
          )
    }),
  )
  return jsQr(pixels, size, size)?.data
}

/** The modules that the path of the SVG draws. */
function drawn(svg: string): readonly (readonly boolean[])[] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const [, path = ''] = /fill="#000" d="([^"]+)"/.exec(svg) ?? []
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  return modules
}

describe('The QR code of an address', () => {
  it('is read back by a scanner', () => {
    expect(read(qrCodeModules(ADDRESS))).toBe(ADDRESS)
  })

  it('is read back from its SVG', () => {
    expect(read(drawn(qrCodeSvg(ADDRESS)))).toBe(ADDRESS)
  })

  it('is read back with a stain over a part of it', () => {
    const size = qrCodeModules(ADDRESS).length
    const stained = qrCodeModules(ADDRESS).map((row, y) =>
      row.map((isDark, x) => isDark || (x > size * 0.6 && x < size * 0.75 && y > size * 0.5 && y < size * 0.65)),
    )
    expect(read(stained)).toBe(ADDRESS)
  })

  it('keeps four light modules on each side', () => {
    const modules = qrCodeModules(ADDRESS)
    const columns = modules[0]?.map((_, x) => modules.map((row) => row[x] === true)) ?? []
    for (const side of [modules.slice(0, 4), modules.slice(-4), columns.slice(0, 4), columns.slice(-4)])
      expect(side.flat()).not.toContain(true)
  })

  it('keeps to the content policy: no style, no script', () => {
    expect(qrCodeSvg(ADDRESS)).not.toMatch(/style|script>|on\w+=/)
  })
})
