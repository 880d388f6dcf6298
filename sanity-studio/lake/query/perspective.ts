import type { LakeDocument } from '../document.ts'
import { LakeFault } from '../fault.ts'

/** Which documents are seen: all as they are, or the first of each in an order of layers. */
export type Perspective = 'raw' | readonly string[]

const FIRST_VERSION_THAT_SEES_PUBLISHED = '2025-02-19'

function defaultPerspective(apiVersion: string): Perspective {
  if (apiVersion === 'X') return ['published']
  return /^\d{4}-/.test(apiVersion) && apiVersion >= FIRST_VERSION_THAT_SEES_PUBLISHED ? ['published'] : 'raw'
}

/**
 * Reads the perspective of a request: `published`, `drafts` (once `previewDrafts`), `raw`, or names of layers parted by
 * commas. What is in none of the layers is seen as published.
 * @throws LakeFault 400 for a name that cannot be one.
 */
export function readPerspective(text: string | undefined, apiVersion: string): Perspective {
  const names = (text ?? '').split(',').filter((name) => name !== '')
  if (names.length === 0) return defaultPerspective(apiVersion)
  if (names.length === 1 && names[0] === 'raw') return 'raw'
  const wrong = names.find((name) => name === 'raw' || !/^[\w-]+$/.test(name))
  if (wrong !== undefined)
    throw new LakeFault(
      400,
      `“${wrong}” is no perspective here. Use raw alone, or published, drafts or names of releases.`,
    )
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  return layers.includes('published') ? layers : [...layers, 'published']
}

/** The id under which a document is published, and the layer that it stands in. */
export function placeOf(id: string): { readonly publishedId: string; readonly layer: string } {
  if (id.startsWith('drafts.')) return { publishedId: id.slice('drafts.'.length), layer: 'drafts' }
  const version = /^versions\.([^.]+)\.(.+)$/.exec(id)
  if (version?.[1] === undefined || version[2] === undefined) return { publishedId: id, layer: 'published' }
  return { publishedId: version[2], layer: version[1] }
}

const seen = new WeakMap<LakeDocument, LakeDocument>()

/** A draft or version as a perspective shows it: under its published id, its own in `_originalId`. */
export function asSeen(document: LakeDocument, publishedId: string): LakeDocument {
  const known = seen.get(document)
  if (known !== undefined) return known
  const shown = Object.freeze({ ...document, _id: publishedId, _originalId: document._id })
  seen.set(document, shown)
  return shown
}
