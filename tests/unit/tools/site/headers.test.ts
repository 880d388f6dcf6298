import { expect, it } from 'vitest'

import { HEADERS, headersFile } from '../../../../src/tools/site/headers.ts'

it('The file _headers sends every header with every page, and lets browsers keep assets for a year', () => {
  const [pages = '', assets = ''] = headersFile().split('/assets/*\n')
  expect(pages).toBe(
    `/*\n${Object.entries(HEADERS)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`,
  )
  expect(assets).toBe('  Cache-Control: public, max-age=31536000, immutable\n')
})

it('No other site may frame a page', () => {
  expect(HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'")
})
