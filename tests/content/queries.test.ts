import { readFile } from 'node:fs/promises'

import { parse, typeEvaluate } from 'groq-js'
import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/sanity/embedded.ts'
import { queryDocuments } from '../../src/sanity/query-documents.ts'
import * as queries from '../../src/sanity/queries.ts'
import { findUntyped, isSchema } from './find-untyped.ts'

const named = Object.entries(queries)
const schema: unknown = JSON.parse(await readFile('src/sanity/schema.json', 'utf8'))
const { documents } = await createEmbeddedSource('content')

/** They differ between groq-js and the Content Lake, or make a build that cannot be repeated. */
const BANNED = /\bmatch\b|\bscore\s*\(|\btext::|\bnow\s*\(/

function typeOf(query: string) {
  if (!isSchema(schema)) throw new Error('src/sanity/schema.json is not a schema. Run “npm run typegen”.')
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

describe('The test itself finds', () => {
  it('a misspelt field', () => {
    expect(findUntyped(typeOf('*[_type == "guide"]{_id, titel, cover{atl}}'))).toEqual(['titel: null', 'cover.atl: null'])
  })

  it('a field that no schema can know', () => {
    expect(findUntyped(typeOf('*[_type == "guide"]{"what": $language}'))).toEqual(['what: unknown'])
  })

  it.each(['*[title match "a"]', '*|score(true)', '*[now() > "2026"]', 'text::query("a")'])('%s', (query) => {
    expect(query).toMatch(BANNED)
  })
})
