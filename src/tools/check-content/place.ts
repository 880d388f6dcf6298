import type { SchemaType } from '@sanity/types'

import type { ContentDocument } from '../../sanity/source.ts'

/** The name of a field, or the index in a list. */
export type Segment = string | number

/** A place in a document: a value, or the gap where the schema has a field and the document none. */
export interface Place {
  readonly document: ContentDocument
  /** Undefined for a gap. */
  readonly value: unknown
  /** What the schema expects here; undefined where it knows nothing. */
  readonly type: SchemaType | undefined
  /** The place this one lies in; undefined for the document itself. */
  readonly parent?: Place
  /** Where in its parent it lies; empty for the document itself. */
  readonly segment: Segment
}

/** The way from the document to a place. */
export function segmentsOf(place: Place): Segment[] {
  const segments: Segment[] = []
  for (let at = place; at.parent !== undefined; at = at.parent) segments.push(at.segment)
  return segments.reverse()
}

/** Writes the way to a place as an editor reads it: `body[3].markDefs[0].href`; empty for the document itself. */
export function pathOf(place: Place): string {
  return segmentsOf(place)
    .map((segment, position) =>
      typeof segment === 'number' ? `[${segment}]` : `${position === 0 ? '' : '.'}${segment}`,
    )
    .join('')
}

/** Whether a place is a field of the document itself, not of something in it. */
export function isDocumentField(place: Place, name: string): boolean {
  return place.segment === name && place.parent !== undefined && place.parent.parent === undefined
}
