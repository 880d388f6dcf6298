import { expect, it } from 'vitest'

import { HEADERS, headersFile, headersOf, HTTPS_HEADERS } from '../../../../src/tools/site/headers.ts'

it('The file _headers sends every header with every page, and lets browsers keep assets for a year', () => {
  const [pages = '', assets = ''] = headersFile().split(/\/assets\/\*\n|\/build\.json\n/)
  expect(pages).toBe(
    `/*\n${Object.entries({ ...HEADERS, ...HTTPS_HEADERS })
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`,
  )
  expect(assets).toBe('  Cache-Control: public, max-age=31536000, immutable\n')
})

it('No two rules for one address set the same header, whose values Cloudflare would join', () => {
  const [, ...blocks] = headersFile().split(/^(?=\/)/m)
  const names = (block: string) => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
  const all = names(headersFile().split(/^(?=\/)/m)[0] ?? '')
  for (const block of blocks)
    for (const name of names(block).filter((each) => all.includes(each)))
      expect(block, 'it is taken off first').toContain(`  ! ${name}\n  ${name}: `)
})

it('No other site may frame a page, but the blocks that are made for it', () => {
  for (const path of ['/', '/signs/', '/data/', '/data/signs.json', '/embed/'])
    expect(headersOf(path)['Content-Security-Policy'], path).toBe("frame-ancestors 'none'")
  expect(headersOf('/data/embed/signs.html')['Content-Security-Policy']).toBe('frame-ancestors *')
})

it('Only build.json and the open data may be read by a page of another address', () => {
  const readers = (path: string) => headersOf(path)['Access-Control-Allow-Origin']
  expect(['/build.json', '/data/signs.json', '/data/hsds/services.json'].map(readers)).toEqual(['*', '*', '*'])
  expect(['/', '/numbers.json', '/signs/', '/database/'].map(readers)).toEqual(Array(4).fill(undefined))
  const rules = headersFile().match(/^\/.*\n {2}Access-Control-Allow-Origin: \*\n/gm)
  expect(rules?.map((rule) => rule.split('\n')[0])).toEqual(['/build.json', '/data/*'])
})
