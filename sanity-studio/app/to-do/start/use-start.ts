import { BASE_LANGUAGE } from '../../../../src/domain/base-language.ts'
import { useCallback, useMemo } from 'react'
import { useCurrentUser, type SanityClient } from 'sanity'

import { known, useAsked, useWatched } from '../../connection/use-watched.ts'
import { watchQuery, type QueryStore, type WatchedQuery } from '../../connection/watch-query.ts'
import { getToday } from '../../review/today.ts'
import { useAuthors } from '../../review/use-authors.ts'
import { useSecondReader } from '../../review/use-second-reader.ts'
import { useWriters } from '../../review/use-writers.ts'
import { toDues, type Due } from '../../../model/rules/due.ts'
import { filledText, isFields, textsIn } from '../../../model/rules/fields.ts'
import { listedTitle } from '../../../model/rules/listed-title.ts'
import type { InLanguage } from '../../../model/rules/once-each.ts'
import { textsWithOldNumber } from '../../../model/rules/number-change.ts'
import { originalIdOf } from '../../../model/rules/original-id.ts'
import { isStored } from '../../../model/rules/stored.ts'
import { soonWords } from '../../../model/rules/shown-days.ts'
import { workOf, workOfPerson, type StoredDocument, type WorkOfPerson } from '../../../model/rules/work.ts'
import { NOTICES, publishedOn, WORK } from './queries.ts'

const NOTHING: readonly StoredDocument[] = []
const NO_IDS: ReadonlySet<string> = new Set()

function isStoredNow(value: unknown): value is StoredDocument {
  return isStored(value) && typeof value['_updatedAt'] === 'string'
}

function listIn(found: unknown, name: string): readonly unknown[] {
  const list = isFields(found) ? found[name] : undefined
  return Array.isArray(list) ? list : []
}

/**
 * The result of a query, which follows its documents; undefined until it is there.
 * @throws what the server refused the query with, while the page is rendered: the Studio then says so in its place.
 */
export function useResult(query: WatchedQuery): unknown {
  const found = useWatched(useCallback((store: QueryStore) => watchQuery(store, query), [query]))
  if (found instanceof Error) throw found
  return found
}

/** What the first page shows about work; undefined until it is known. */
export interface StartWork extends WorkOfPerson {
  /** The published ids of all documents that have a draft. */
  readonly draftIds: ReadonlySet<unknown>
  /**
   * Numbers of helplines that were changed without a second reader, by others or with texts left that print the old one, and requests
   * of others to remove a document.
   */
  readonly notices: readonly StoredDocument[]
  /** The author of each revision of a draft, a review or a notice, as far as the log says it. */
  readonly authors: ReadonlyMap<string, string>
}

function revisionsIn(drafts: readonly StoredDocument[], others: readonly StoredDocument[]) {
  const sentBack = others.flatMap(({ _id: id, sentBackIn }) =>
    typeof sentBackIn === 'string' ? [{ id, revision: sentBackIn }] : [],
  )
  return [
    ...drafts.map(({ _id, _rev }) => ({ id: `drafts.${_id}`, revision: _rev })),
    ...others.map(({ _id, _rev }) => ({ id: _id, revision: _rev })),
    ...sentBack,
  ]
}

function draftsWithReview(drafts: readonly StoredDocument[], reviews: readonly StoredDocument[]) {
  const reviewed = new Set(reviews.map(({ documentId }) => documentId))
  return drafts.filter(({ _id }) => reviewed.has(_id)).map(({ _id: id, _rev: revision }) => ({ id, revision }))
}

/** Which of some documents are published. */
function usePublishedAmong(documents: readonly StoredDocument[]): ReadonlySet<string> {
  const key = JSON.stringify(documents.map(({ _id }) => _id).sort())
  const ask = useCallback(
    async (client: SanityClient) => {
      const options = { perspective: 'published', tag: 'hub.start' } as const
      return new Set(textsIn(await client.fetch<unknown>('*[_id in $ids]._id', { ids: JSON.parse(key) }, options)))
    },
    [key],
  )
  return known(useAsked(ask)) ?? NO_IDS
}

/** What waits for the person who has signed in, and her drafts. */
export function useStartWork(): StartWork | undefined {
  const found = useResult(WORK)
  const noticed = useResult(NOTICES)
  const secondReader = useSecondReader()
  const person = useCurrentUser()?.id
  const stored = useMemo(
    () => ({
      drafts: listIn(found, 'drafts').filter(isStoredNow),
      reviews: listIn(found, 'reviews').filter(isStoredNow),
      notices: (Array.isArray(noticed) ? noticed : []).filter(isStoredNow),
    }),
    [found, noticed],
  )
  const isKnown = found !== undefined && noticed !== undefined
  const { drafts, reviews, notices } = isKnown ? stored : { drafts: NOTHING, reviews: NOTHING, notices: NOTHING }
  const authors = useAuthors(useMemo(() => revisionsIn(drafts, [...reviews, ...notices]), [drafts, reviews, notices]))
  const writers = useWriters(useMemo(() => draftsWithReview(drafts, reviews), [drafts, reviews]))
  const published = usePublishedAmong(drafts)
  return useMemo(() => {
    if (!isKnown) return undefined
    const work = workOf({ drafts, reviews, published, authors, writers, secondReader, today: getToday() })
    const unread = notices.filter(
      (one) => textsWithOldNumber(one).length > 0 || (authors.has(one._rev) && authors.get(one._rev) !== person),
    )
    return { ...workOfPerson(work, person), notices: unread, authors, draftIds: new Set(listIn(found, 'draftIds')) }
  }, [isKnown, found, drafts, reviews, published, notices, authors, writers, secondReader, person])
}

/** A document that was published, as “Published lately” shows it. */
export interface Published extends InLanguage {
  readonly document: StoredDocument
  readonly title: string
  /** Who published it; undefined until the log says it. */
  readonly author: string | undefined
}

function toPublished(document: StoredDocument, author: string | undefined): Published {
  const { _id: id, language } = document
  return {
    document,
    ...{ id, original: originalIdOf(document) ?? id, author },
    ...{ title: listedTitle(document) ?? id, language: filledText(language) ?? BASE_LANGUAGE },
  }
}

/** A document that begins or ends soon, and in words when. */
export interface Soon {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language: string
  readonly words: string
}

function toSoon(found: unknown, today: string): readonly Soon[] {
  if (!isFields(found)) return []
  const { _id: id, _type: type, title, language } = found
  if (typeof id !== 'string' || typeof type !== 'string') return []
  const named = { title: filledText(title) ?? id, language: filledText(language) ?? BASE_LANGUAGE }
  return [{ id, type, ...named, words: soonWords(found, today) }]
}

/** What is published: what somebody has to check, the worst risk first, what begins or ends soon, and what was published last. */
export function useStartPublished():
  { readonly due: readonly Due[]; readonly soon: readonly Soon[]; readonly lately: readonly Published[] } | undefined {
  const today = getToday()
  const found = useResult(useMemo(() => publishedOn(today), [today]))
  const lately = useMemo(() => listIn(found, 'lately').filter(isStoredNow), [found])
  const authors = useAuthors(useMemo(() => lately.map(({ _id: id, _rev: revision }) => ({ id, revision })), [lately]))
  return useMemo(() => {
    if (found === undefined) return undefined
    return {
      due: toDues(isFields(found) ? found['due'] : undefined),
      soon: listIn(found, 'soon').flatMap((one) => toSoon(one, today)),
      lately: lately.map((document) => toPublished(document, authors.get(document._rev))),
    }
  }, [found, lately, authors, today])
}
