import type { ContentDocument, ContentSource } from '../../sanity/source.ts'
import type { ContentSchema } from './content-schema.ts'
import type { Place } from './place.ts'

/** All that a check may look at. */
export interface Content {
  readonly source: ContentSource
  /** The published documents, in the order of the dataset. */
  readonly documents: readonly ContentDocument[]
  readonly byId: ReadonlyMap<string, ContentDocument>
  readonly schema: ContentSchema
  /** YYYY-MM-DD; passed in, so that a check can be repeated. */
  readonly today: string
}

/** What is wrong with one place: a Problem that does not yet say where. An error unless it says otherwise. */
export interface Fault {
  readonly level?: 'warning'
  readonly what: string
  readonly fix: string
}

/** A check looks at the whole content once, then judges one place after another, in document order. */
export type Check = (content: Content) => (place: Place) => Fault | undefined

/** A check that has to wait, for a file or a rule of the schema; undefined where it has nothing to ask. */
export type SlowCheck = (content: Content) => (place: Place) => Promise<readonly Fault[]> | undefined
