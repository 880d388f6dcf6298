import { isRecord } from '../domain/is-record.ts'
import { memoize, memoizeByObject } from '../domain/memoize.ts'
import { shownState, type ShownState } from '../domain/shown-days.ts'
import { referencesIn } from './references-in.ts'
import type { ContentDocument } from './source/source.ts'
import { originalOf } from './translations.ts'

/** The documents that a day hides by their ids, with the day that decides: the first, or the last. */
export type HiddenByDay = ReadonlyMap<string, { readonly state: Exclude<ShownState, 'shown'>; readonly day: string }>

/** The documents outside their days, and their translations. @param today YYYY-MM-DD. */
export function hiddenOn(documents: readonly ContentDocument[], today: string): HiddenByDay {
  const states = documents.flatMap((document) => {
    const state = document['translationOf'] === undefined ? shownState(document, today) : 'shown'
    const day = String(document[state === 'waits' ? 'showFrom' : 'showUntil'])
    return state === 'shown' ? [] : [[document._id, { state, day }] as const]
  })
  const hidden = new Map(states)
  if (hidden.size === 0) return hidden
  for (const document of documents) {
    const state = hidden.get(originalOf(document) ?? '')
    if (state !== undefined) hidden.set(document._id, state)
  }
  return hidden
}

type Ids = ReadonlySet<unknown>

const pointsTo = (value: unknown, ids: Ids) => isRecord(value) && ids.has(value['_ref'])

/** What is left of a value: an entry of a list goes with its reference, the words of a link stay. */
function without(value: unknown, ids: Ids): unknown {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value
    return entries
      .filter(
        (entry) =>
          !pointsTo(entry, ids) && !(isRecord(entry) && Object.values(entry).some((one) => pointsTo(one, ids))),
      )
      .map((entry) => without(entry, ids))
  }
  if (!isRecord(value)) return value
  const fields = Object.entries(value).filter(([, field]) => !pointsTo(field, ids))
  return Object.fromEntries(fields.map(([name, field]) => [name, without(field, ids)]))
}

const wholeDocuments = new WeakMap<ContentDocument, ContentDocument>()

/** The document as it was written, of one without its references to what a day hides. */
export function wholeOf(document: ContentDocument): ContentDocument {
  return wholeDocuments.get(document) ?? document
}

/** The same object for the same document and ids, so that what is made of it is known again. */
const prunedOf = memoizeByObject((document: ContentDocument) =>
  memoize((ids): ContentDocument => {
    const { _id, _type } = document
    const left = without(document, new Set(ids.split(' ')))
    const pruned = { ...(isRecord(left) && left), _id, _type }
    wholeDocuments.set(pruned, document)
    return pruned
  }, 1),
)

/** Readers are told of a document when they can see it: on its first day at the earliest. */
function noteOn(note: ContentDocument, about: ContentDocument | undefined): ContentDocument {
  const showFrom = about?.['showFrom']
  return typeof showFrom === 'string' && String(note['day']) < showFrom ? { ...note, day: showFrom } : note
}

/**
 * The documents as readers see them on a day: without those that are outside their days, without what points to them, and
 * without the notes of what readers cannot see yet.
 * @param hidden what `hiddenOn` gives for that day.
 */
export function shownOnDay(documents: readonly ContentDocument[], hidden: HiddenByDay): readonly ContentDocument[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const shown = documents.flatMap((document): readonly ContentDocument[] => {
    if (hidden.has(document._id)) return []
    if (document._type === 'changeNote') {
      const about = byId.get(String(document['documentId']))
      if (about === undefined) return [document]
      return hidden.get(about._id)?.state === 'waits'
        ? []
        : [noteOn(document, byId.get(originalOf(about) ?? about._id))]
    }
    const gone = hidden.size === 0 ? [] : referencesIn(document).filter((id) => hidden.has(id))
    return gone.length === 0 ? [document] : [prunedOf(document)(gone.join(' '))]
  })
  return shown.every((document, at) => document === documents[at]) && shown.length === documents.length
    ? documents
    : shown
}
