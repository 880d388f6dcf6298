import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readSource } from '../../src/catalogue/source/index.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { makeHub } from '../../src/tools/new-hub/make-hub.ts'
import { isNumberIn, isWordOf, ofOthers, textIn } from '../helpers/of-others.ts'

const { documents: first } = await readSource({ HUB_CONTENT: 'content' })

describe.each([
  ['Sweden', ['SE'], false],
  ['Sweden, with all texts', ['SE'], true],
] as const)('A hub for %s', (name, countries, isWhole) => {
  it('calls nobody in another country, and keeps nothing that is of others alone', async () => {
    const target = join(mkdtempSync(join(tmpdir(), 'hubs-')), name)
    const words = { name: 'Hoteliers', tagline: 'against human trafficking', address: '', base: 'en', languages: ['pl'] }
    const wishes = { ...words, folder: target, countries, emergency: new Map<string, string>(), isWhole }
    await makeHub(first, wishes, '2026-12-01T00:00:00Z', 'content')
    const { documents } = await readSource({ HUB_CONTENT: target })
    const { phones, names } = ofOthers(documents, first)
    // Who publishes a source stays; a law that is taken over says which number its country has printed.
    const texts = documents
      .filter(({ _type }) => !(isWhole && _type === 'law'))
      .map((one): readonly [id: string, said: string] => [
        one._id,
        JSON.stringify({ ...one, _id: '', sources: [], slug: '', madeFrom: [] }),
      ])
    const found = (what: Iterable<string>, isIn: (held: string, text: string, path: string) => boolean) =>
      [...what].flatMap((text) =>
        texts.filter(([, held]) => isIn(held, text, '.json')).map(([id]) => `${text} in ${id}`),
      )
    expect(found(phones, isNumberIn)).toEqual([])
    if (!isWhole) expect(found(names, isWordOf)).toEqual([])
    const gone = ['helpline', 'partnership', 'referralRoute', 'rightsAnswer']
    const kept = documents.filter(({ _type, language }) => gone.includes(_type) && language === 'en')
    const isOwn = (place: string) => ['EU', 'INT', ...countries].includes(place)
    const placesOf = ({ country, jurisdiction, jurisdictions }: ContentDocument) =>
      [country, jurisdiction, jurisdictions].flatMap(textIn)
    expect(kept.filter((one) => !placesOf(one).some(isOwn)).map(({ _id }) => _id)).toEqual([])
  })
})

