import { useEffect, useState } from 'react'
import { useClient, useWorkspace, validateDocument, type SanityClient, type SanityDocument } from 'sanity'

import { API_VERSION } from '../../connection/api-version.ts'
import { findAuthors } from '../../review/authors.ts'
import { formErrorsOf } from '../../review/form-errors.ts'
import { findTitles } from '../../review/use-titles.ts'
import { askWriters } from '../../review/use-writers.ts'
import { textsIn } from '../../../model/rules/fields.ts'
import { originalIdOf } from '../../../model/rules/original-id.ts'
import { readReview, reviewStatus, type ReviewStatus } from '../../../model/rules/second-reader.ts'
import { isStored, type Stored } from '../../../model/rules/stored.ts'
import type { DraftCheck, Loaded } from './change.ts'

/** What the forms of drafts show. */
export interface DraftChecks {
  readonly checks: ReadonlyMap<string, DraftCheck>
  /** The titles of documents that are referred to and not published, by their ids. */
  readonly titles: ReadonlyMap<string, string>
  /** Whether the hub has a note for readers. */
  readonly tellsReaders: boolean
}

const NO_CHECKS: DraftChecks = { checks: new Map(), titles: new Map(), tellsReaders: true }

type Workspace = ReturnType<typeof useWorkspace>

/** How many forms are checked between two moments in which the window can be drawn. */
const AT_ONCE = 10

const PUBLISHED_IDS = '*[!(_id in path("drafts.**")) && !(_id in path("versions.**"))]._id'

/** The ids of all that is published, pictures too: what a reference may lead to. */
async function findPublished(client: SanityClient): Promise<ReadonlySet<string>> {
  return new Set(textsIn(await client.fetch<unknown>(PUBLISHED_IDS, {}, { perspective: 'raw', tag: 'hub.several' })))
}

/** The originals of translations, and their drafts. */
async function findOriginals(client: SanityClient, drafts: readonly Stored[]): Promise<ReadonlyMap<string, Stored>> {
  const ids = drafts.flatMap((draft) => originalIdOf(draft) ?? []).flatMap((id) => [id, `drafts.${id}`])
  if (ids.length === 0) return new Map()
  const found = await client.fetch<unknown>('*[_id in $ids]', { ids }, { perspective: 'raw', tag: 'hub.several' })
  return new Map((Array.isArray(found) ? found.filter(isStored) : []).map((one) => [one._id, one]))
}

/** How far the reviews of drafts are. The log is asked about the approved ones alone: of those it says by whom. */
async function findStatuses(
  client: SanityClient,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<string, ReviewStatus>> {
  const reviewed = loaded.flatMap(({ id, draft, review }) => (draft && review ? [{ id, draft, review }] : []))
  const approved = reviewed.filter(({ review }) => readReview(review, undefined).step === 'approved')
  const [authors, writers] = await Promise.all([
    findAuthors(
      client,
      approved.map(({ review }) => ({ id: review._id, revision: review._rev })),
    ),
    askWriters(
      client,
      approved.map(({ id, draft }) => ({ id, revision: draft._rev })),
    ),
  ])
  return new Map(
    reviewed.map(({ id, draft, review }) => {
      const change = { revision: draft._rev, writers: writers.get(draft._rev) }
      return [id, reviewStatus(change, readReview(review, authors.get(review._rev)))]
    }),
  )
}

function withTimes(draft: Stored): SanityDocument {
  return { _createdAt: '', _updatedAt: '', ...draft }
}

/** Whether there is a note for readers. */
async function hasNote(client: SanityClient): Promise<boolean> {
  const options = { perspective: 'published', tag: 'hub.several' } as const
  return (await client.fetch<unknown>('defined(*[_type == "changeNote"][0]._id)', {}, options)) === true
}

async function check(
  client: SanityClient,
  workspace: Workspace,
  loaded: readonly Loaded[],
  isOver: () => boolean,
): Promise<DraftChecks> {
  const drafts = loaded.flatMap(({ id, draft }) => (draft === undefined ? [] : [{ id, draft }]))
  const [published, tellsReaders, originals, statuses] = await Promise.all([
    findPublished(client),
    hasNote(client),
    findOriginals(
      client,
      drafts.map(({ draft }) => draft),
    ),
    findStatuses(client, loaded),
  ])
  async function checkOne({ id, draft }: (typeof drafts)[number]): Promise<readonly [string, DraftCheck]> {
    const markers = await validateDocument({
      ...{ document: withTimes(draft), workspace, environment: 'studio' },
      getClient: () => client,
      getDocumentExists: (target) => Promise.resolve(published.has(target.id)),
    })
    const originalId = originalIdOf(draft) ?? ''
    const ofOriginal = { original: originals.get(originalId), originalDraft: originals.get(`drafts.${originalId}`) }
    return [id, { errors: formErrorsOf(markers), reviewStatus: statuses.get(id) ?? 'none', ...ofOriginal }]
  }
  const checks = new Map<string, DraftCheck>()
  for (let at = 0; at < drafts.length && !isOver(); at += AT_ONCE) {
    const some = await Promise.all(drafts.slice(at, at + AT_ONCE).map(checkOne))
    for (const [id, one] of some) checks.set(id, one)
  }
  const named = [...checks.values()].flatMap(({ errors }) => errors.flatMap(({ unpublished }) => unpublished ?? []))
  return { checks, tellsReaders, titles: await findTitles(client, [...new Set(named)]) }
}

/**
 * Checks drafts as their forms do: the rules of the schema, what they refer to, and their reviews.
 * @param loaded the same list at each rendering, or it is checked again; undefined where nothing is to be checked.
 * @returns undefined until it is known, and an Error where the lake cannot be read.
 */
export function useDraftChecks(loaded: readonly Loaded[] | undefined): DraftChecks | Error | undefined {
  const workspace = useWorkspace()
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<{ readonly of: typeof loaded; readonly checks: DraftChecks | Error }>()

  useEffect(() => {
    if (loaded === undefined) return undefined
    let isOver = false
    void check(client, workspace, loaded, () => isOver)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((checks) => {
        if (!isOver) setFound({ of: loaded, checks })
      })
    return () => {
      isOver = true
    }
  }, [loaded, client, workspace])

  if (loaded === undefined) return NO_CHECKS
  return found?.of === loaded ? found.checks : undefined
}
