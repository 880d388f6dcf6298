import { readFileSync, writeFileSync } from 'node:fs'

import type { Content } from '../../../src/catalogue/index.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { readContentPaths } from './content-paths.ts'
import { inEnglish } from './measure-languages.ts'

/*
 * What could be found in content/ on one day, for tests that grade the search: what editors publish since then does not change
 * their figures. One document a line; of another language only the fields in which a document differs from the English one.
 */

const fileOf = (name: string) => `${import.meta.dirname}/frozen/${name}`

type Fields = Readonly<Record<string, unknown>>

/** The frozen lines of a file, parsed. */
function readLines<Line>(name: string): readonly Line[] {
  const lines = readFileSync(fileOf(name), 'utf8').split('\n').slice(0, -1)
  return lines.map((line): Line => JSON.parse(line))
}

function writeLines(name: string, values: readonly unknown[]): void {
  writeFileSync(fileOf(name), values.map((value) => `${JSON.stringify(value)}\n`).join(''))
}

/** What could be found in a language. */
export function readFrozenDocuments(language: string): readonly SearchDocument[] {
  const english = readLines<SearchDocument>('en.jsonl')
  if (language === 'en') return english
  const byId = new Map(english.map((document) => [document.id, document]))
  return readLines<SearchDocument>(`${language}.jsonl`).map((fields) => ({
    ...byId.get(inEnglish(fields.id, language)),
    ...fields,
  }))
}

/** The addresses of the documents by their ids, as `readContentPaths` read them. */
export function readFrozenPaths(): ReadonlyMap<string, string> {
  return new Map(readLines<readonly [string, string]>('paths.jsonl'))
}

/** The fields in which a document differs from its original, and its id. */
function differenceOf(document: SearchDocument, original: SearchDocument | undefined): Fields {
  const known: Fields = { ...original }
  const isOwn = ([name, value]: readonly [string, unknown]) =>
    name === 'id' || JSON.stringify(value) !== JSON.stringify(known[name])
  return Object.fromEntries(Object.entries(document).filter(isOwn))
}

/** Freezes what can be found in a content today. The figures of tests/content/search-*.test.ts are to be written again. */
export async function freezeSearch(content: Content, folder: string): Promise<string> {
  const english = documentsOf(content.library('en'))
  const byId = new Map(english.map((document) => [document.id, document]))
  writeLines('en.jsonl', english)
  writeLines('paths.jsonl', [...(await readContentPaths(folder))])
  for (const language of content.languages.filter((each) => each !== 'en')) {
    const documents = documentsOf(content.library(language))
    const lines = documents.map((document) => differenceOf(document, byId.get(inEnglish(document.id, language))))
    writeLines(`${language}.jsonl`, lines)
  }
  return `${english.length} documents in ${content.languages.length} languages. Now write the figures of tests/content/search-*.test.ts again.`
}
