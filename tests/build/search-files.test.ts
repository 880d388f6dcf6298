import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { openIndex } from '../../src/search/open-index.ts'
import { builtFiles, DIST, readBuilt } from './helpers/built-site.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const files = (await builtFiles()).filter((file) => /search/.test(file))
const addresses: Readonly<Record<string, string>> = JSON.parse(readBuilt('search.json'))

describe('The search is served as files', () => {
  it('each under a name that changes with its content, and search.json knows the names', () => {
    const served = files.filter((file) => file.startsWith('assets/search/en-')).map((file) => `/${file}`)
    expect(Object.values(addresses).sort()).toEqual(served.sort())
    for (const file of served)
      expect(file).toMatch(/^\/assets\/search\/en-(words|text|cards|details|bodies)-[0-9a-z]+\.(txt|json)$/)
  })

  it('that fit together', async () => {
    const bytes = async (part: string) => new Uint8Array(await readFile(join(DIST, addresses[part] ?? '')))
    const [cards, details] = ['cards', 'details'].map((part) => readBuilt((addresses[part] ?? '').slice(1)))
    const engine = openIndex({ words: await bytes('words'), text: await bytes('text'), cards: cards ?? '', details })
    const bodies: readonly string[] = JSON.parse(readBuilt((addresses['bodies'] ?? '').slice(1)))
    expect(bodies).toHaveLength(engine.ids.length)
    expect(engine.search('passport taken').hits.length).toBeGreaterThan(3)
  })

  it('the first with what the first results need alone', async () => {
    const cards = readBuilt((addresses['cards'] ?? '').slice(1))
    expect(cards).not.toContain('boss keeps my passport')
    const first = [await readFile(join(DIST, addresses['words'] ?? '')), Buffer.from(cards)]
    const weight = first.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
    expect(weight).toBeLessThan(110 * 1024)
  })

  it('without what only editors see', () => {
    expect(files.filter((file) => file.includes('search-documents'))).toEqual([])
    const scripts = files.filter((file) => file.endsWith('.js')).map(readBuilt)
    for (const script of scripts) expect(script).not.toContain('Why this result')
  })
})
