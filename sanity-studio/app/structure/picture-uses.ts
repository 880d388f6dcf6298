import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'
import type { InLanguage } from '../../model/rules/once-each.ts'
import { originalIdOf } from '../../model/rules/original-id.ts'

/** A document that shows a picture. */
export interface PictureUse extends InLanguage {
  readonly type: string
  readonly title: string
  /** What it says for people who cannot see the picture; undefined where it says nothing. */
  readonly alt: string | undefined
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Visits every object of a document that refers to an asset. */
function visitPictures(value: unknown, visit: (assetId: string, picture: Fields) => void): void {
  if (Array.isArray(value)) value.forEach((member) => visitPictures(member, visit))
  if (!isFields(value)) return
  const { asset } = value
  if (isFields(asset) && typeof asset['_ref'] === 'string') visit(asset['_ref'], value)
  Object.values(value).forEach((member) => visitPictures(member, visit))
}

/**
 * Finds where pictures are used.
 * @param documents whole documents, each under its published id, drafts first.
 * @returns the uses by the id of the asset, each document once.
 */
export function findPictureUses(documents: readonly unknown[]): ReadonlyMap<string, readonly PictureUse[]> {
  const found = new Map<string, PictureUse[]>()
  for (const document of documents.filter(isFields)) {
    const [id = '', type = ''] = [text(document, '_id'), text(document, '_type')]
    const original = originalIdOf(document) ?? id
    const language = text(document, 'language') ?? BASE_LANGUAGE
    visitPictures(document, (assetId, picture) => {
      const uses = found.get(assetId) ?? []
      found.set(assetId, uses)
      if (uses.some((use) => use.id === id)) return
      const [title, alt] = [text(document, 'title') ?? id, text(picture, 'alt')]
      uses.push({ id, type, title, original, language, alt })
    })
  }
  return found
}
