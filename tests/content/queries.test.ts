import { readFile } from 'node:fs/promises'

import { evaluateSync, parse, typeEvaluate } from 'groq-js'
import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { queryDocuments } from '../../src/catalogue/source/query-documents.ts'
import * as queries from '../../src/catalogue/source/queries.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'
import { findUntyped, isSchema } from './find-untyped.ts'

const named = Object.entries(queries)
const ENGLISH = { language: 'en' }
const schema: unknown = JSON.parse(await readFile('src/catalogue/source/schema.json', 'utf8'))
const frozen = await createEmbeddedSource(FROZEN_CONTENT)
const documents = frozen.documents.filter(({ language }) => language === 'en')

/** Every document in three languages, in no order. */
const inThreeLanguages = documents
  .flatMap((document): ContentDocument[] => [
    document,
    ...['pl', 'ar'].map((language) => ({
      ...document,
      ...{ _id: `${document._id}.${language}`, language, translationOf: { _ref: document._id }, slug: undefined },
    })),
  ])
  .toSorted((a, b) => (String(a['title']) < String(b['title']) ? -1 : 1))

/** They differ between groq-js and the Content Lake, or make a build that cannot be repeated. */
const BANNED = /\bmatch\b|\bscore\s*\(|\btext::|\bnow\s*\(/

function typeOf(query: string) {
  if (!isSchema(schema)) throw new Error('src/catalogue/source/schema.json is not a schema. Run “npm run typegen”.')
  return typeEvaluate(parse(query), schema)
}

describe('Every query of the site', () => {
  it('asks only for what the schema has', () => {
    for (const [name, query] of named) expect.soft(findUntyped(typeOf(query)), name).toEqual([])
  })

  it('means the same to groq-js and to the Content Lake', () => {
    expect(named.filter(([, query]) => BANNED.test(query))).toEqual([])
  })

  it('finds something', () => {
    const empty = named.filter(([, query]) => queryDocuments(query, inThreeLanguages, ENGLISH).length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
  })
})

/** What makes a row depend on other documents than its own: following references, and a second look at the dataset. */
function looksAround(query: string): boolean {
  return /->|\*\[[^]*\*|\^|references\s*\(|\bcount\s*\(\s*\*/.test(query)
}

describe('Every query of the site can be evaluated for one document at a time', () => {
  it('looks at no other document', () => {
    expect(named.filter(([, query]) => looksAround(query))).toEqual([])
  })

  it('gives the same rows as over all documents at once', () => {
    for (const [name, query] of named)
      for (const language of ['en', 'pl', 'uk']) {
        const params = { language, base: 'en' }
        const { data } = evaluateSync(parse(query, { params }), { dataset: inThreeLanguages, params })
        expect.soft(queryDocuments(query, inThreeLanguages, params), `${name}, ${language}`).toEqual(data)
      }
  })

  it('gives the same row objects when it is asked again of the same documents', () => {
    for (const [name, query] of named) {
      const [some = [], again] = [inThreeLanguages, [...inThreeLanguages]].map((all) =>
        queryDocuments(query, all, { language: 'pl' }),
      )
      expect.soft(some.length, name).toBeGreaterThan(0)
      expect.soft(some.every((row, index) => row === again?.[index]), name).toBe(true)
    }
  })

  it('gives the row object of an English document in every language that shows it', () => {
    for (const [name, query] of named.filter(([, query]) => queryDocuments(query, documents, ENGLISH).length > 0)) {
      const rowsIn = (language: string) => new Set<unknown>(queryDocuments(query, documents, { language }))
      const [english, polish, arabic] = [rowsIn('en'), rowsIn('pl'), rowsIn('ar')]
      const shown = [...polish].filter((row) => english.has(row))
      expect.soft(shown.every((row) => arabic.has(row)), name).toBe(true)
      if (query.includes('|| language == "en"')) expect.soft(shown, name).toHaveLength(english.size)
    }
  })
})
