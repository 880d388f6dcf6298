import { readFile } from 'node:fs/promises'

import { evaluateSync, parse, typeEvaluate } from 'groq-js'
import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { queryDocuments } from '../../src/catalogue/source/query-documents.ts'
import * as queries from '../../src/catalogue/source/queries.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { findUntyped, isSchema } from './find-untyped.ts'

const named = Object.entries(queries)
const schema: unknown = JSON.parse(await readFile('src/catalogue/source/schema.json', 'utf8'))
const { documents } = await createEmbeddedSource('content')

/** They differ between groq-js and the Content Lake, or make a build that cannot be repeated. */
const BANNED = /\bmatch\b|\bscore\s*\(|\btext::|\bnow\s*\(/

function typeOf(query: string) {
  if (!isSchema(schema)) throw new Error('src/catalogue/source/schema.json is not a schema. Run “npm run typegen”.')
  return typeEvaluate(parse(query), schema)
}

describe('Every query of the site', () => {
  it.each(named)('%s asks only for what the schema has', (_name, query) => {
    expect(findUntyped(typeOf(query))).toEqual([])
  })

  it.each(named)('%s means the same to groq-js and to the Content Lake', (_name, query) => {
    expect(query).not.toMatch(BANNED)
  })

  // Nothing need be translated yet.
  it.each(named.filter(([name]) => name !== 'TRANSLATIONS_QUERY'))('%s finds something', (_name, query) => {
    expect(queryDocuments(query, documents, { language: 'en' })).not.toEqual([])
  })
})

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

/** What makes a row depend on other documents than its own: following references, and a second look at the dataset. */
function looksAround(query: string): boolean {
  return /->|\*\[[^]*\*|\^|references\s*\(|\bcount\s*\(\s*\*/.test(query)
}

describe('Every query of the site can be evaluated for one document at a time', () => {
  it.each(named)('%s looks at no other document', (_name, query) => {
    expect(looksAround(query)).toBe(false)
  })

  it.each(named)('%s gives the same rows as over all documents at once', (_name, query) => {
    for (const language of ['en', 'pl', 'uk']) {
      const params = { language }
      const { data } = evaluateSync(parse(query, { params }), { dataset: inThreeLanguages, params })
      expect(queryDocuments(query, inThreeLanguages, params)).toEqual(data)
    }
  })

  it.each(named)('%s gives the same row objects when it is asked again of the same documents', (_name, query) => {
    const [some, again] = [inThreeLanguages, [...inThreeLanguages]].map((all) =>
      queryDocuments(query, all, { language: 'pl' }),
    )
    expect(some?.length).toBeGreaterThan(0)
    expect(some?.every((row, index) => row === again?.[index])).toBe(true)
  })

  it.each(named)('%s gives the row object of an English document in every language that shows it', (_name, query) => {
    const [english, polish, arabic] = ['en', 'pl', 'ar'].map((language) => new Set<unknown>(queryDocuments(query, documents, { language })))
    expect(english?.size).toBeGreaterThan(0)
    const shown = [...(polish ?? [])].filter((row) => english?.has(row))
    expect(shown.every((row) => arabic?.has(row))).toBe(true)
    if (query.includes('|| language == "en"')) expect(shown).toHaveLength(english?.size ?? 0)
  })
})

describe('The test itself finds', () => {
  it('a misspelt field', () => {
    expect(findUntyped(typeOf('*[_type == "guide"]{_id, titel, cover{atl}}'))).toEqual(['titel: null', 'cover.atl: null'])
  })

  it('a field that no schema can know', () => {
    expect(findUntyped(typeOf('*[_type == "guide"]{"what": $language}'))).toEqual(['what: unknown'])
  })

  it.each(['*{"to": to->title}', '*[0]{"all": *[_type == "a"]}', '*{"n": count(*[references(^._id)])}'])(
    'a look at other documents: %s',
    (query) => {
      expect(looksAround(query)).toBe(true)
    },
  )

  it.each(['*[title match "a"]', '*|score(true)', '*[now() > "2026"]', 'text::query("a")'])('%s', (query) => {
    expect(query).toMatch(BANNED)
  })
})
