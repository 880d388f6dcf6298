import { getToday, readSource, type Environment } from './source/index.ts'
import { queryDocuments } from './source/query-documents.ts'
import { SITE_LANGUAGES_QUERY, TRANSLATIONS_QUERY } from './source/queries.ts'
import type { ContentDocument, ContentSource } from './source/source.ts'
import { buildLibrary } from './build-library.ts'
import type { Library } from './library.ts'
import { Memory } from './source/memory.ts'
import { rowsOf } from './rows.ts'
import { documentHash } from './source/document-hash.ts'
import { hiddenOn, shownOnDay, type HiddenByDay } from './shown-on-day.ts'
import { shownOf } from './translations.ts'
import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { memoize } from '../domain/memoize.ts'
import { ContentError, type Problem } from '../domain/problem.ts'

/** All published content as it was when it was read. It never changes: a later read makes another one. */
export interface Content extends ContentSource {
  /** The languages the hub is published in, the base language first: those whose site settings are published. */
  readonly languages: readonly string[]
  /** For every translated document the languages of its translations, by the id of the source document. */
  readonly translations: ReadonlyMap<string, readonly string[]>
  /** The published documents that readers do not see on the day of the reading. */
  readonly hiddenByDay: HiddenByDay
  /** The first error of each document that is not here as it was published; absent where there is none. */
  readonly heldBack?: readonly Problem[]
  /** What the next reading can take from this one. */
  readonly memory: Memory
  /**
   * Everything one language shows. Mapped at the first call.
   * @throws ContentError where the content cannot be shown.
   */
  library(language: string): Library
}

/** Queries that ask for every language take no notice of it. */
const ANY_LANGUAGE = { language: BASE_LANGUAGE }

function languagesIn(documents: readonly ContentDocument[]): readonly string[] {
  const rows = queryDocuments(SITE_LANGUAGES_QUERY, documents, ANY_LANGUAGE)
  const others = new Set<string>(rows.map(({ language }) => language))
  others.delete(BASE_LANGUAGE)
  return [BASE_LANGUAGE, ...[...others].sort()]
}

function translationsIn(documents: readonly ContentDocument[]): ReadonlyMap<string, readonly string[]> {
  const rows = queryDocuments(TRANSLATIONS_QUERY, documents, ANY_LANGUAGE)
  const groups = Map.groupBy(rows, (row) => row.original)
  return new Map([...groups].map(([id, members]) => [id, members.map(({ language }) => language)]))
}

/**
 * The content of a dataset that was read.
 * @param today YYYY-MM-DD: what is outside its days is not shown.
 */
export function toContent(source: ContentSource, memory = new Memory(), today = getToday()): Content {
  const { conflicts = [] } = source
  const { documents: open, settings } = shownOf(source.documents)
  const hiddenByDay = hiddenOn(source.documents, today)
  const documents = shownOnDay(open, hiddenByDay)
  return {
    ...source,
    hiddenByDay,
    memory,
    languages: languagesIn(settings),
    translations: translationsIn(documents),
    library: memoize((language) => {
      if (conflicts.length > 0) throw new ContentError(conflicts)
      return memory.during(language, (remember) => buildLibrary(rowsOf(documents, language), language, remember))
    }),
  }
}

/**
 * Reads the content that the environment chooses.
 * @param environment that of this process where it is not given.
 * @param memory that of an earlier content: what did not change since is taken from it.
 * @throws ContentError where the content cannot be read. Whether it is valid, the checks say.
 */
export async function readContent(environment?: Environment, memory = new Memory()): Promise<Content> {
  return toContent(await readSource(environment, memory), memory)
}

/** The documents in which two contents differ, by their ids. */
export interface ContentChanges {
  /** Ids of documents that were added or have changed. */
  readonly changed: readonly string[]
  /** Ids of documents that are not published any more. */
  readonly removed: readonly string[]
}

/** Compares two contents. */
export function contentChanges(previous: Content, next: Content): ContentChanges {
  const before = new Map(previous.documents.map((document) => [document._id, document]))
  const after = new Set(next.documents.map(({ _id }) => _id))
  const isSame = (document: ContentDocument) => {
    const known = before.get(document._id)
    return known === document || (known !== undefined && documentHash(known) === documentHash(document))
  }
  return {
    changed: next.documents.filter((document) => !isSame(document)).map(({ _id }) => _id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  }
}

declare global {
  /** The content that this process shows. Global, since Vite bundles the pages with a copy of this module. */
  var hotelHubContent: Promise<Content> | undefined
}

/**
 * The content that this process shows: what setContent() was given last, else what is read at the first call.
 * @throws ContentError where it cannot be read. The next call then tries again.
 */
export function getContent(): Promise<Content> {
  globalThis.hotelHubContent ??= readContent().catch((error: unknown) => {
    globalThis.hotelHubContent = undefined
    throw error
  })
  return globalThis.hotelHubContent
}

/** Makes all pages of this process show a content from now on. */
export function setContent(content: Content): void {
  globalThis.hotelHubContent = Promise.resolve(content)
}
