import { readDataset } from '../../../src/catalogue/source/read-dataset.ts'
import { isRecord } from '../../../src/domain/is-record.ts'
import { homePath } from '../../../src/domain/paths.ts'
import { isPublishedId } from '../../../src/catalogue/source/published.ts'
import type { ContentDocument } from '../../../src/catalogue/source/source.ts'

/** The documents of a content folder, in two piles. */
export interface Content {
  readonly published: readonly ContentDocument[]
  /** Drafts of which no published document bears the id. */
  readonly drafts: readonly ContentDocument[]
}

/** Reads a content folder: that from which the site was built, unless another is named. */
export async function readContent(folder = 'content'): Promise<Content> {
  const { documents } = await readDataset(folder)
  const published = documents.filter(({ _id }) => isPublishedId(_id))
  const ids = new Set(published.map(({ _id }) => _id))
  const drafts = documents.filter(({ _id }) => !isPublishedId(_id) && !ids.has(publishedIdOf(_id)))
  return { published, drafts }
}

/** The id that a draft will have once it is published. */
export function publishedIdOf(draftId: string): string {
  return draftId.replace(/^drafts\./, '')
}

/** The text in a field of a document; undefined where it holds none. */
export function textField(document: ContentDocument, field: string): string | undefined {
  const value = document[field]
  return typeof value === 'string' ? value : undefined
}

/** The last part of a document's address. */
export function slugOf(document: ContentDocument): string | undefined {
  const slug = document['slug']
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined
  return typeof slug.current === 'string' ? slug.current : undefined
}

/** The documents of one type. */
export function ofType(documents: readonly ContentDocument[], type: string): readonly ContentDocument[] {
  return documents.filter(({ _type }) => _type === type)
}

/** The documents of one type that are no translations of others. */
export function originalsOfType(documents: readonly ContentDocument[], type: string): readonly ContentDocument[] {
  return ofType(documents, type).filter(({ translationOf }) => translationOf === undefined)
}

/** A document in one of the languages in which it is written. */
export interface Written {
  readonly document: ContentDocument
  readonly language: string
  /** The document itself, or that of which it is a translation: it has the address and what no translator changes. */
  readonly original: ContentDocument
}

/**
 * The documents of one type, each with its original.
 * @throws Error for a translation of a document that is not among them.
 */
export function writtenOfType(documents: readonly ContentDocument[], type: string): readonly Written[] {
  const originals = new Map(originalsOfType(documents, type).map((original) => [original._id, original]))
  return ofType(documents, type).map((document) => {
    const { translationOf } = document
    const id = isRecord(translationOf) ? String(translationOf['_ref']) : document._id
    const original = originals.get(id)
    if (original === undefined) throw new Error(`${document._id} translates ${id}, which is not published.`)
    return { document, language: textField(document, 'language') ?? 'en', original }
  })
}

/** The address of a document's page in the language in which it is written. */
export function pathOfWritten(section: string, { language, original }: Written): string {
  return `${homePath(language)}${section}/${slugOf(original)}/`
}
