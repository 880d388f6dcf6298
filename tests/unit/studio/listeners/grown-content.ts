import type { LakeDocument } from '../../../../sanity-studio/lake/document.ts'
import { idOfReference } from '../../../../sanity-studio/model/rules/fields.ts'
import { readDataset } from '../../../../src/catalogue/source/read-dataset.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'

const STAMPS = { _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }

/** Site settings are those of one hub, and pictures are the same ones. */
function isOfTheHub(type: string): boolean {
  return type === 'siteSettings' || type.startsWith('sanity.')
}

/** A document in its n-th copy, whose original, if it is a translation, is that of the same copy. */
function copyOf(document: LakeDocument, copy: number): LakeDocument {
  if (copy === 0) return document
  const copied = { ...document, _id: `${document._id}-${copy}` }
  const original = idOfReference(document['translationOf'])
  if (original === undefined) return copied
  return { ...copied, translationOf: { _type: 'reference', _ref: `${original}-${copy}` } }
}

/**
 * The frozen content so many times, with what would make any list of ids long: each English document has a draft that
 * waits for review or was sent back, every third is asked to be removed, and every translation is behind its original.
 */
export async function growContent(times: number): Promise<readonly LakeDocument[]> {
  const { documents } = await readDataset(FROZEN_CONTENT)
  const stored = documents.map((document): LakeDocument => ({ _rev: 'r1', ...STAMPS, ...document }))
  const copies = Array.from({ length: times }, (_, copy) =>
    stored.filter(({ _type }) => copy === 0 || !isOfTheHub(_type)).map((document) => copyOf(document, copy)),
  ).flat()
  const english = copies.filter(({ language, _type }) => language === 'en' && !isOfTheHub(_type))
  const ids = new Set(english.map(({ _id }) => _id))
  const changed = copies.map((document) => (ids.has(document._id) ? { ...document, title: 'Other words' } : document))
  const drafts = english.map((document) => ({ ...document, _id: `drafts.${document._id}`, _rev: 'r2' }))
  const reviews = english.map(({ _id, _type }, index) => ({
    ...{ _id: `review.${_id}`, _type: 'review', _rev: 'r1', ...STAMPS, documentId: _id, documentType: _type },
    ...(index % 2 === 0 ? { batch: 'r2' } : { sentBackIn: 'r2' }),
  }))
  const removals = english
    .filter((_, index) => index % 3 === 0)
    .map(({ _id }) => ({ _id: `removal.${_id}`, _type: 'removal', _rev: 'r1', ...STAMPS, documentId: _id }))
  return [...changed, ...drafts, ...reviews, ...removals]
}
