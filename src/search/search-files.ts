import { createAnalyser } from './index/analyse-documents.ts'
import { buildIndex, createIndexBuilder, type BuiltIndex } from './index/build.ts'
import { checksum } from './index/checksum.ts'
import type { SearchDocument } from './model.ts'
import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { memoize } from '../domain/memoize.ts'

/** The addresses of the files that a page asks for; the body index names those of the bodies. */
export interface SearchAddresses {
  readonly metadata: string
  readonly bodyIndex: string
  /** The rights of other countries than the hub's own; absent where it has none. */
  readonly elsewhere?: string
  /** The words of all other languages; absent where the hub speaks one. */
  readonly otherLanguages?: string
}

/** The files of the search of one language. */
export interface SearchFiles {
  readonly addresses: SearchAddresses
  /** Name → JSON, or the bytes of it, which need half the memory of a text with a single letter beyond Latin-1. */
  readonly files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>
}

declare global {
  /** By language. Global, since Vite bundles the pages with a copy of this module. */
  var hotelHubSearchFiles: Map<string, SearchFiles> | undefined
}

/** Where the files are, below the root of the site. */
const FOLDER = 'assets/search/'

/** The address of a file of the search. */
function addressOf(name: string): string {
  return `/${FOLDER}${name}`
}

/** Whether a file of the site is one of the search. @param file below the folder of the site. */
export function isSearchFile(file: string): boolean {
  return file.startsWith(FOLDER)
}

/** Names the files of an index. A name changes with the content, so that a browser may keep a file for ever. */
export function nameSearchFiles({ metadata, bodyIndex, bodies }: BuiltIndex, language: string) {
  const nameFor = (part: string, json: string) => `${language.toLowerCase()}-${part}-${checksum(json)}.json`
  const names = { metadata: nameFor('metadata', metadata), bodyIndex: nameFor('body-index', bodyIndex) }
  return {
    addresses: { metadata: addressOf(names.metadata), bodyIndex: addressOf(names.bodyIndex) },
    files: new Map([[names.metadata, metadata], [names.bodyIndex, bodyIndex], ...bodies]),
  } satisfies SearchFiles
}

/**
 * Builds the files of the search of one language at once, which keeps a large hub busy for seconds.
 * @param originals the documents of the English hub; none for that hub itself.
 */
export function buildSearchFiles(
  language: string,
  documents: readonly SearchDocument[],
  originals: readonly SearchDocument[] = [],
): SearchFiles {
  return nameSearchFiles(buildIndex(documents, language, originals), language)
}

const analyseElsewhere = createAnalyser(BASE_LANGUAGE)

const buildElsewhereIn = memoize((language) => createIndexBuilder(language, analyseElsewhere))

/**
 * Adds the index of the rights of other countries to the files of a language: that of the last call where the documents are
 * the same.
 * @param originals the English ones; none for English itself.
 */
export function addElsewhere(
  { addresses, files }: SearchFiles,
  language: string,
  documents: readonly SearchDocument[],
  originals: readonly SearchDocument[] = [],
): SearchFiles {
  if (documents.length === 0) return { addresses, files }
  const { metadata } = buildElsewhereIn(language)(documents, originals)
  const name = `${language.toLowerCase()}-elsewhere-${checksum(metadata)}.json`
  return { addresses: { ...addresses, elsewhere: addressOf(name) }, files: new Map([...files, [name, metadata]]) }
}

/**
 * Adds the file of all other languages to the files of each language. It is one file: English, which every hub has, holds it.
 * @param languages the files of each language.
 */
export function addOtherLanguages(
  languages: ReadonlyMap<string, SearchFiles>,
  others: { readonly name: string; readonly json: string } | undefined,
): ReadonlyMap<string, SearchFiles> {
  if (others === undefined) return languages
  const otherLanguages = addressOf(others.name)
  return new Map(
    [...languages].map(([language, { addresses, files }]) => [
      language,
      {
        addresses: { ...addresses, otherLanguages },
        files: language === BASE_LANGUAGE ? new Map([...files, [others.name, others.json]]) : files,
      },
    ]),
  )
}

/** The files that `setSearchFiles` was given last for a language; undefined where it was given none. */
export function getSearchFiles(language: string): SearchFiles | undefined {
  return globalThis.hotelHubSearchFiles?.get(language)
}

/**
 * Makes the pages of this process offer these files from now on. Content that is shown later has no effect on them:
 * whoever sets them once sets them again for each content.
 */
export function setSearchFiles(language: string, files: SearchFiles): void {
  globalThis.hotelHubSearchFiles ??= new Map()
  globalThis.hotelHubSearchFiles.set(language, files)
}
