import type { People } from '../auth/people.ts'
import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import { assetIdsIn } from '../content-folder/asset-pointers.ts'
import { documentReferences } from './compare-sides.ts'
import { lastChangeOf, stateBefore } from './conflict-history.ts'
import { titleOf, toConflict, type WaitingDocument } from './conflict.ts'
import type { ContentSync, SaveReport } from './content-sync.ts'
import { ContentNotSaved, ContentUnreadable } from '../content-folder/errors.ts'
import { parseChoice } from './resolve-conflict.ts'
import { answerSave } from './save-report.ts'

/**
 * The endpoint by which a program asks a running lake to save: POST, with a token; `?drafts=private` or `shared` says where
 * drafts are written. Sanity's API has none like it.
 */
export const SAVE_PATH = '/lake/save'

/** The endpoint of the documents that wait for a choice: GET lists them; with an id, GET shows both sides, POST chooses. */
export const CONFLICTS_PATH = '/lake/conflicts'

/** The parts of the lake that the endpoints work on. */
export interface SyncRoutesContext {
  readonly sync: ContentSync
  readonly store: Pick<Store, 'byId' | 'history'>
  readonly people: Pick<People, 'byId'>
}

/** Gives the sentence of a failed save to the person who asked for it, instead of a general one. */
async function withSaveErrors<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ContentNotSaved || error instanceof ContentUnreadable) throw new HttpError(500, error.message)
    throw error
  }
}

function toAnswer(report: SaveReport): Answer {
  return { json: { sentence: answerSave(report), conflicts: report.conflicts } }
}

/** The title of each document and asset to which some states refer, and the address of an asset's bytes, by id. */
function namesIn(states: readonly (JsonObject | undefined)[], { store }: SyncRoutesContext): JsonObject {
  const ids = states.flatMap((state) => (state ? [...documentReferences(state), ...assetIdsIn(state)] : []))
  const entries = [...new Set(ids)].flatMap((id): [string, Json][] => {
    const document = store.byId.get(id)
    if (document === undefined) return []
    const url = document['url']
    const address = document._type === 'sanity.imageAsset' && typeof url === 'string' ? { url } : {}
    return [[id, { title: titleOf(document), ...address }]]
  })
  return Object.fromEntries(entries)
}

/** A document that waits, as it was and as it is on both sides; absent where a side does not have it. */
function describeSides(waiting: WaitingDocument, context: SyncRoutesContext): JsonObject {
  const { store, people } = context
  const before = stateBefore(store, waiting)
  const changed = lastChangeOf(store, waiting.id)
  const { folder, studio } = waiting
  const nameOf = (id: string) => titleOf(store.byId.get(id)) || id
  return {
    conflict: toConflict(waiting, nameOf),
    before,
    folder,
    studio,
    studioAuthor: changed && people.byId(changed.author)?.name,
    studioChangedAt: changed?.at,
    names: namesIn([before, folder, studio], context),
  }
}

async function choose({ sync }: SyncRoutesContext, request: LakeRequest): Promise<Answer> {
  const body = await request.json()
  const choice = isJsonObject(body) ? parseChoice(body['keep']) : undefined
  const version = isJsonObject(body) ? body['version'] : undefined
  if (choice === undefined || (version !== undefined && typeof version !== 'string'))
    throw new HttpError(400, 'Say what to keep: {"keep": "folder"} or {"keep": "studio"}, or a side for each field.')
  const author = request.person?.id ?? ''
  const { id = '' } = request.params
  return toAnswer(await withSaveErrors(() => sync.resolve({ id, choice, version, author })))
}

/** The endpoints of the content sync: saving, and the documents that wait for a person. */
export function syncRoutes(context: SyncRoutesContext): readonly Route[] {
  const { sync } = context
  return [
    {
      method: 'POST',
      path: SAVE_PATH,
      async handle({ query }) {
        const drafts = query.get('drafts')
        const policy = drafts === 'private' || drafts === 'shared' ? drafts : undefined
        return toAnswer(await withSaveErrors(() => sync.save(policy)))
      },
    },
    {
      method: 'GET',
      path: CONFLICTS_PATH,
      handle: () => ({ json: { ...sync.status() } }),
    },
    {
      method: 'GET',
      path: `${CONFLICTS_PATH}/:id`,
      handle({ params: { id = '' } }) {
        const waiting = sync.waiting(id)
        if (waiting === undefined) throw new HttpError(404, `${id} does not wait for a choice.`)
        return { json: describeSides(waiting, context) }
      },
    },
    { method: 'POST', path: `${CONFLICTS_PATH}/:id`, handle: (request) => choose(context, request) },
  ]
}
