import { expect, it } from 'vitest'

import { HEADERS, headersFile, HTTPS_HEADERS } from '../../../../src/tools/site/headers.ts'

it('The file _headers sends every header with every page, and lets browsers keep assets for a year', () => {
  const [pages = '', assets = ''] = headersFile().split(/\/assets\/\*\n|\/build\.json\n/)
  expect(pages).toBe(
    `/*\n${Object.entries({ ...HEADERS, ...HTTPS_HEADERS })
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`,
  )
  expect(assets).toBe('  Cache-Control: public, max-age=31536000, immutable\n')
})

it('No two rules of _headers set the same header, whose values Cloudflare would join', () => {
  const names = [...headersFile().matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
  expect(names).toEqual([...new Set(names)])
})

it('No other site may frame a page', () => {
  expect(HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'")
})

it('Only build.json may be read by a page of another address, which the Studio is', () => {
  const [others = '', buildFile] = headersFile().split('/build.json\n')
  expect(others).not.toContain('Access-Control-Allow-Origin')
  expect(buildFile).toBe('  Access-Control-Allow-Origin: *\n')
})
