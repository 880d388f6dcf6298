import { describe, expect, it } from 'vitest'

import { GUIDES_QUERY, PAGES_QUERY, SITE_LANGUAGES_QUERY } from '../../../../src/catalogue/source/queries.ts'
import { queryDocuments } from '../../../../src/catalogue/source/query-documents.ts'

const ENGLISH = { language: 'en' }
const page = { _type: 'page', language: 'en', summary: 'Who we are.' }
const published = { ...page, _id: 'page-about', title: 'About' }
const polish = { ...page, _id: 'page-about.pl', language: 'pl', title: 'O nas', translationOf: { _ref: 'page-about' } }

describe('A query is answered', () => {
  it('in the language asked for, with English to fall back on', () => {
    const documents = [published, polish]
    expect(queryDocuments(PAGES_QUERY, documents, { language: 'pl' }).map(({ title }) => title)).toEqual([
      'About',
      'O nas',
    ])
    expect(queryDocuments(PAGES_QUERY, documents, { language: 'ar' }).map(({ title }) => title)).toEqual(['About'])
  })

  it('in the order of the ids, whatever the order of the lines', () => {
    const documents = [polish, { ...published, _id: 'page-zoo' }, published]
    const pages = queryDocuments(PAGES_QUERY, documents, { language: 'pl' })
    expect(pages.map(({ _id }) => _id)).toEqual(['page-about', 'page-about.pl', 'page-zoo'])
  })

  it('the same twice', () => {
    const documents = [published, polish]
    expect(queryDocuments(PAGES_QUERY, documents, ENGLISH)).toEqual(queryDocuments(PAGES_QUERY, documents, ENGLISH))
  })

  it('with null for what is not there, and an empty list for a type nobody wrote', () => {
    const documents = [published]
    expect(queryDocuments(PAGES_QUERY, documents, ENGLISH)).toMatchObject([
      { slug: null, translationOf: null, sources: null },
    ])
    expect(queryDocuments(GUIDES_QUERY, documents, ENGLISH)).toEqual([])
    expect(queryDocuments(SITE_LANGUAGES_QUERY, documents, ENGLISH)).toEqual([])
  })

  it('as plain text where somebody tries to slip GROQ in as a language', () => {
    const documents = [published, polish]
    expect(queryDocuments(PAGES_QUERY, documents, { language: '" || true || "' })).toHaveLength(1)
  })
})
