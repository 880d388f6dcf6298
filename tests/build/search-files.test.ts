import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { decodeBodies } from '../../src/search/index/body-pieces.ts'
import { openMetadata } from '../../src/search/index/metadata-index.ts'
import { openIndex } from '../../src/search/open-index.ts'
import { builtFiles, readBuilt } from './helpers/built-site.ts'

const files = (await builtFiles()).filter((file) => /search/.test(file))
const addresses: Readonly<Record<string, string>> = JSON.parse(readBuilt('search.json'))
const [metadata = '', bodyIndex = ''] = ['metadata', 'bodyIndex'].map((part) =>
  readBuilt((addresses[part] ?? '').slice(1)),
)

describe('The search is served as files', () => {
  it('each under a name that changes with its content; search.json knows the first two, and they all others', () => {
    const { bodies }: { readonly bodies: readonly string[] } = JSON.parse(bodyIndex)
    const known = [...Object.values(addresses), ...bodies.map((name) => `/assets/search/${name}`)]
    const ofAll = /^assets\/search\/(en|other-languages)-/
    const served = files.filter((file) => ofAll.test(file)).map((file) => `/${file}`)
    expect(known.sort()).toEqual(served.sort())
    for (const file of served)
      expect(file).toMatch(
        /^\/assets\/search\/(en-(metadata|elsewhere|body-index|bodies)|other-languages)-[0-9a-z]+\.json$/,
      )
  })

  it('that fit together', () => {
    const engine = openIndex({ metadata })
    const pieces = engine.addBodyIndex(bodyIndex).map((name) => decodeBodies(readBuilt(`assets/search/${name}`)))
    const ids = pieces.flatMap((piece) => [...piece.keys()])
    expect(ids.length).toBeGreaterThan(100)
    const known = new Set(openMetadata(metadata).cards.map(({ id }) => id))
    expect(ids.filter((id) => !known.has(id))).toEqual([])
    expect(engine.search('passport taken').hits.length).toBeGreaterThan(3)
  })

  it('the first with what the first results need alone', () => {
    expect(metadata).not.toContain('boss keeps my passport')
    expect(gzipSync(metadata, { level: 9 }).length).toBeLessThan(150 * 1024)
  })
})
