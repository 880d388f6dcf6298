import type { LocaleInfo } from '../domain/locale-info.ts'
import type { Localised } from './localise.ts'

interface Nameable {
  readonly _id: string
  readonly slug: string | null
}

interface Titled extends Nameable {
  readonly title: string
}

/** What every document that can be linked to has: a name that stays, and one to read. */
interface Identity extends LocaleInfo {
  readonly id: string
  readonly slug: string
  readonly title: string
}

/** The last part of a document's address: its slug, or its id where an editor gave none. */
export function slugOf({ slug, _id }: Nameable): string {
  return slug ?? _id
}

/** Maps what all documents have: id and slug of the source document, title and language of the translation. */
export function toIdentity({ source, translation, localeInfo, version }: Localised<Titled>): Identity {
  return { ...localeInfo, ...version, id: source._id, slug: slugOf(source), title: translation.title }
}
