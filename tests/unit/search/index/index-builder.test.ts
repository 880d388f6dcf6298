import { describe, expect, it } from 'vitest'

import { between, pick, pickSome, seededRandom } from '../../../bench/random.ts'
import { createAnalyser } from '../../../../src/search/index/analyse-documents.ts'
import { buildIndex, createIndexBuilder } from '../../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { makeDocument } from '../make-document.ts'

const random = seededRandom(7)
const WORDS = Array.from({ length: 400 }, (_, at) => `w${at.toString(36)}`)

/** A new word now and then, as in what editors write. */
function say(words: number): string {
  const word = () => (random() < 0.05 ? `new${Math.floor(random() * 1e6)}` : pick(random, WORDS))
  return Array.from({ length: words }, word).join(' ')
}

const TERMS = Array.from({ length: 40 }, () => say(between(random, 1, 4)))

function write(id: string): SearchDocument {
  return makeDocument({
    id,
    title: say(between(random, 1, 4)),
    topics: [say(1)],
    layTerms: random() < 0.5 ? pickSome(random, TERMS, 2) : [],
    inheritedTerms: pickSome(random, TERMS, between(random, 0, 12)),
    headings: random() < 0.5 ? [say(3), say(2)] : [],
    summary: say(between(random, 0, 12)),
    body: say(between(random, 0, 60)),
    facets: { topic: [pick(random, WORDS)] },
  })
}

/** Each is something that an editor may do. */
const EDITS: readonly ((documents: readonly SearchDocument[]) => readonly SearchDocument[])[] = [
  (documents) => [...documents, write(`/new-${Math.floor(random() * 1e9)}/`)],
  (documents) => documents.toSpliced(between(random, 0, documents.length - 1), 1),
  (documents) => change(documents, (document) => ({ ...document, title: say(3) })),
  (documents) => change(documents, (document) => ({ ...document, body: `${document.body} ${say(4)}` })),
  (documents) => change(documents, (document) => ({ ...document, layTerms: [say(2), ...document.layTerms] })),
  // A sentence, which no field has the words of.
  (documents) => change(documents, (document) => ({ ...document, layTerms: [say(8)] })),
  (documents) => change(documents, (document) => ({ ...document, inheritedTerms: pickSome(random, TERMS, 5) })),
  (documents) => change(documents, (document) => ({ ...document, facets: { topic: ['moved'] }, minutes: 5 })),
  (documents) => change(documents, ({ id }) => write(id)),
  // As after reading all of it again: equal, but other objects.
  (documents) => documents.map((document) => ({ ...document, headings: [...document.headings] })),
  (documents) => documents.toReversed(),
  (documents) => documents.slice(0, 3),
  (documents) => Array.from({ length: 60 }, (_, at) => documents[at] ?? write(`/again-${at}/`)),
]

function change(
  documents: readonly SearchDocument[],
  edit: (document: SearchDocument) => SearchDocument,
): readonly SearchDocument[] {
  const at = between(random, 0, documents.length - 1)
  return documents.map((document, place) => (place === at ? edit(document) : document))
}

/** The document of another hub: every third is translated, and others have their names in its language. */
function inLanguage(document: SearchDocument, at: number, language: string): SearchDocument {
  if (at % 3 > 0) return { ...document, inheritedTerms: [`${language} name`] }
  return { ...document, id: `/${language}${document.id}`, language, title: `${language} ${document.title}` }
}

describe('A builder that remembers the words of its last index', () => {
  it('writes the same files as one that remembers nothing, whatever was edited', () => {
    const build = createIndexBuilder('en')
    let documents: readonly SearchDocument[] = Array.from({ length: 60 }, (_, at) => write(`/${at}/`))
    for (let edit = 0; edit < 40; edit += 1) {
      expect(build(documents), `after ${edit} edits`).toEqual(buildIndex(documents, 'en'))
      for (let times = between(random, 1, 3); times > 0; times -= 1) documents = pick(random, EDITS)(documents)
    }
  })

  it('so do the builders of several languages that share the words of originals', () => {
    const analyseOriginals = createAnalyser('en')
    const builders = ['en', 'pl', 'ro'].map((language) => ({
      language,
      build: createIndexBuilder(language, analyseOriginals),
    }))
    let english: readonly SearchDocument[] = Array.from({ length: 30 }, (_, at) => write(`/${at}/`))
    for (let edit = 0; edit < 20; edit += 1) {
      for (const { language, build } of builders) {
        const own = language === 'en' ? english : english.map((document, at) => inLanguage(document, at, language))
        const originals = language === 'en' ? [] : english
        expect(build(own, originals), `${language} after ${edit} edits`).toEqual(buildIndex(own, language, originals))
      }
      english = pick(random, EDITS)(english)
    }
  })

  it('gives the last files where an original changed in nothing that its translation is found by', () => {
    const build = createIndexBuilder('pl')
    const english = Array.from({ length: 30 }, (_, at) => write(`/${at}/`))
    const polish = english.map((document) => ({ ...document, id: `/pl${document.id}`, language: 'pl' }))
    const built = build(polish, english)
    const inBody = english.map((document) => ({ ...document, body: 'Another text.' }))
    expect(build(polish, inBody)).toBe(built)
    expect(
      build(
        polish,
        inBody.map((document) => ({ ...document, title: 'Another title' })),
      ),
    ).not.toBe(built)
  })
})
