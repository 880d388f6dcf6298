import type { Wording } from '../domain/wording.ts'
import type { Localised } from './localise.ts'

interface Nameable {
  readonly _id: string
  readonly slug: string | null
}

interface Titled extends Nameable {
  readonly title: string
}

/** What every document that can be linked to has: a name that stays, and one to read. */
interface Identity extends Wording {
  readonly id: string
  readonly slug: string
  readonly title: string
}

/** The last part of a document's address: its slug, or its id where an editor gave none. */
export function slugOf({ slug, _id }: Nameable): string {
  return slug ?? _id
}

/** Maps what is the same for all documents: id and slug come from the original, the words from the translation. */
export function toIdentity({ original, worded, wording }: Localised<Titled>): Identity {
  return { ...wording, id: original._id, slug: slugOf(original), title: worded.title }
}
