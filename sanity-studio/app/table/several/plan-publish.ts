import type { Mutation } from '@sanity/client'

import { memoizeByObject } from '../../../../src/domain/memoize.ts'
import { noteOf } from '../../changes/note-of.ts'
import { needsSecondReader } from '../../../model/rules/may-publish.ts'
import { originalIdOf } from '../../../model/rules/original-id.ts'
import { publishOrder, type PublishOrder } from '../../../model/rules/publish-order.ts'
import { sentenceOf } from '../../../model/rules/remark.ts'
import { remarkStillEnglish } from '../../../model/rules/still-english.ts'
import { contentToPublish, type Stored } from '../../../model/rules/stored.ts'
import { whyNotBesideOriginal } from '../../../model/translation-units/beside-original.ts'
import { patchTo, type Change, type Circumstances, type Fate, type Loaded, type Planned } from './change.ts'
import { formReasons } from './form-reasons.ts'

/** A draft that its own form would let through, and the ids of the unpublished documents to which it refers. */
interface Ready extends Loaded {
  readonly draft: Stored
  readonly waitsFor: readonly string[]
}

/** The field that “Day of the last review” fills in. */
const REVIEW_FIELD = 'lastReviewed'

/** Why a document is not published, by its own form. */
function whyNotReady(loaded: Loaded, circumstances: Circumstances): Fate | undefined {
  const { id, draft } = loaded
  if (draft === undefined) return { state: 'same', why: 'It has no draft: nothing waits to be published.' }
  if (!circumstances.checks.has(id))
    return { state: 'refused', why: 'Its form was not checked: open this window again.' }
  const [first, ...more] = formReasons(loaded, circumstances).filter(({ unpublished }) => unpublished === undefined)
  if (first === undefined) return undefined
  const rest = more.length === 0 ? '' : ` Its form names ${more.length} more.`
  const lacksReview = [first, ...more].some(({ path }) => path?.[0] === REVIEW_FIELD)
  return { state: 'refused', why: `${first.sentence}${rest}`, lacksReview }
}

/**
 * What publishes a draft, with its mark where nobody else has read it and the note for readers, and takes its review away. All or
 * nothing: each condition fails where somebody has changed the document since.
 */
function mutationsOf(
  { id, type, published, draft, review }: Ready,
  transactionId: string,
  { today, secondReader }: Circumstances,
  tells: boolean,
): readonly Mutation[] {
  const isAlone = !secondReader && needsSecondReader({ _type: type }, true)
  const marks = isAlone ? { publishedAlone: today } : {}
  const content = { ...contentToPublish(draft), ...marks, _type: type }
  const createdAt = (published ?? draft)['_createdAt']
  const document = { ...content, _id: id, ...(typeof createdAt === 'string' && { _createdAt: createdAt }) }
  const note = noteOf(
    {
      ...{ id, type, before: published ?? null, day: today, words: tells ? undefined : '' },
      readBy: secondReader ? 'second-reader' : 'one-person',
    },
    { ...document, _rev: transactionId },
  )
  return [
    patchTo(draft._id, draft._rev, ['publishedAlone'], draft),
    ...(published === undefined
      ? [{ create: document }]
      : [patchTo(id, published._rev, ['publishedAlone'], published), { createOrReplace: document }]),
    { delete: { id: draft._id } },
    ...(review === undefined
      ? []
      : [patchTo(review._id, review._rev, ['approvedRevision'], review), { delete: { id: review._id } }]),
    ...(note === undefined ? [] : [{ createIfNotExists: note }]),
  ]
}

/** A plan is made anew at each choice in its window: the words of a draft are read once. */
const warningAbout = memoizeByObject((draft: Stored) => {
  const [english] = remarkStillEnglish(draft)
  return { sentence: english && sentenceOf(english) }
})

function planGroup(group: readonly Ready[], tells: boolean, circumstances: Circumstances): readonly Planned[] {
  const transactionId = circumstances.newId()
  const others = group.length - 1
  const note = others === 0 ? undefined : `Together with ${others} more: they refer to each other.`
  return group.map((ready) => {
    const { id, type, title, draft, waitsFor } = ready
    const mutations = mutationsOf(ready, transactionId, circumstances, tells)
    const writes = { transactionId, mutations, needs: waitsFor, undo: [] }
    return { id, type, title, fate: { state: 'change', note, writes, warning: warningAbout(draft).sentence } }
  })
}

/** In which order drafts are published, and why some are not, in a sentence each. */
interface Ordered extends PublishOrder {
  /** By their ids; a translation waits for its original too. */
  readonly going: ReadonlyMap<string, Ready>
  readonly heldBack: ReadonlyMap<string, string>
}

/**
 * Puts originals before their translations, and holds back a translation that a build would refuse beside its original as readers will
 * see that: then nothing that is published after it would reach them.
 */
function inOrder(ready: ReadonlyMap<string, Ready>, { checks }: Circumstances): Ordered {
  const all = [...ready.values()]
  const { leftOut } = publishOrder(all)
  const heldBack = new Map<string, string>()
  const others = all.flatMap((one): readonly Ready[] => {
    const originalId = originalIdOf(one.draft)
    if (originalId === undefined) return [one]
    const check = checks.get(one.id)
    const together = leftOut.has(originalId) ? undefined : ready.get(originalId)
    const why = whyNotBesideOriginal(one.draft, together?.draft ?? check?.original, check?.originalDraft)
    if (why !== undefined) {
      heldBack.set(one.id, why.sentence)
      return []
    }
    return together === undefined ? [one] : [{ ...one, waitsFor: [...one.waitsFor, originalId] }]
  })
  return { heldBack, going: new Map(others.map((one) => [one.id, one])), ...publishOrder(others) }
}

/**
 * “Publish”, as the form of each document does it, what is referred to first. Documents that refer to each other are published
 * in one transaction, every other in its own, so that one which fails leaves the others alone. It is not taken back here: what
 * readers have seen is removed by a request with its reason.
 */
export function planPublish(
  documents: readonly Loaded[],
  { tells }: Extract<Change, { readonly kind: 'publish' }>,
  circumstances: Circumstances,
): readonly Planned[] {
  const ready = new Map<string, Ready>()
  const notReady: Planned[] = []
  for (const loaded of documents) {
    const { id, type, title, draft } = loaded
    const fate = whyNotReady(loaded, circumstances)
    const errors = circumstances.checks.get(id)?.errors ?? []
    const waitsFor = [...new Set(errors.flatMap(({ unpublished }) => unpublished ?? []))]
    if (fate !== undefined) notReady.push({ id, type, title, fate })
    else if (draft !== undefined) ready.set(id, { ...loaded, draft, waitsFor })
  }
  const { groups, leftOut, heldBack, going } = inOrder(ready, circumstances)
  const waiting = [...ready.values()].flatMap((loaded): readonly Planned[] => {
    const { id, type, title } = loaded
    const missing = leftOut.get(id)
    const reasons = missing === undefined ? [] : formReasons(loaded, circumstances)
    const named = reasons.find(({ unpublished }) => unpublished === missing)?.sentence
    const why = heldBack.get(id) ?? named ?? (missing && `“${missing}” is not published.`)
    return why === undefined ? [] : [{ id, type, title, fate: { state: 'refused', why } }]
  })
  const published = groups.flatMap((ids) =>
    planGroup(
      ids.flatMap((id) => going.get(id) ?? []),
      tells ?? circumstances.tellsReaders,
      circumstances,
    ),
  )
  // What holds others back comes before them.
  return [...published, ...notReady, ...waiting]
}
