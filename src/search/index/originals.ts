import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { areSame } from '../../domain/memoize.ts'
import { homePath } from '../../domain/paths.ts'
import type { SearchDocument } from '../model.ts'
import { analyseText } from '../text/normalise.ts'
import { isSentence } from './sentences.ts'

/** Finds the original of a document; undefined of one that is no translation. */
export type FindOriginal = (document: SearchDocument) => SearchDocument | undefined

/**
 * Prepares to find the originals of the documents of a language: they have the same address, below another home page.
 * @param originals the documents of the English hub.
 */
export function createFindOriginal(originals: readonly SearchDocument[], language: string): FindOriginal {
  const byId = new Map(originals.map((original) => [original.id, original]))
  const home = homePath(language)
  const own = homePath(BASE_LANGUAGE)
  return ({ id, language: written }) =>
    written === language && id.startsWith(home) ? byId.get(own + id.slice(home.length)) : undefined
}

/** A translation with the terms of its original, and the original of which it has them. */
interface Named {
  readonly original: SearchDocument
  readonly document: SearchDocument
}

const named = new WeakMap<SearchDocument, Named>()

/**
 * Adds to a translation what its original is called: its title and its lay terms without the sentences among them. The
 * same terms of the same document give the same document.
 */
export function nameOriginal(document: SearchDocument, original: SearchDocument | undefined): SearchDocument {
  if (original === undefined) return document
  const known = named.get(document)
  if (known?.original === original) return known.document
  const terms = original.layTerms.filter((term) => !isSentence(analyseText(term).length))
  const originalTerms = [...new Set([original.title, ...terms])]
  const isSame = areSame(known?.document.originalTerms ?? [], originalTerms)
  const made = known !== undefined && isSame ? known.document : { ...document, originalTerms }
  named.set(document, { original, document: made })
  return made
}
