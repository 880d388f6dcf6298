import { memoize } from '../../domain/memoize.ts'
import type { SearchDocument } from '../model.ts'
import { analyseText } from '../text/normalise.ts'

/**
 * What match explanations, “did you mean” and the nearest names are made of that is neither shown nor in the
 * metadata. Nothing is ranked by it, so it comes after the first results.
 */
export interface CardDetails {
  readonly headings?: readonly string[]
  /** Lay terms that are written otherwise than they are normalised, by their place among those of the document. */
  readonly written?: Readonly<Record<number, string>>
}

/** So many lay terms are remembered; a whole hub has a few thousand. */
const REMEMBERED_TERMS = 20_000

const normalise = memoize((term) => analyseText(term).join(' '), REMEMBERED_TERMS)

function writtenOtherwise(layTerms: readonly string[]): Readonly<Record<number, string>> {
  const known = layTerms.map((term) => [term, normalise(term)] as const).filter(([, normalised]) => normalised !== '')
  return Object.fromEntries(known.flatMap(([term, normalised], at) => (term === normalised ? [] : [[at, term]])))
}

function detailsOf({ headings, layTerms }: SearchDocument): CardDetails {
  const written = writtenOtherwise(layTerms)
  return {
    ...(headings.length > 0 ? { headings } : {}),
    ...(Object.keys(written).length > 0 ? { written } : {}),
  }
}

const known = new WeakMap<SearchDocument, CardDetails>()

/** The details of a document, which never changes: found once. */
export function toDetails(document: SearchDocument): CardDetails {
  const details = known.get(document) ?? detailsOf(document)
  known.set(document, details)
  return details
}
