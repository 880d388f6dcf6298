import { memoize, memoizeByObject } from '../../domain/memoize.ts'
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

/** The details of a document, which never changes: found once. */
export const toDetails: (document: SearchDocument) => CardDetails = /* @__PURE__ */ memoizeByObject(
  ({ headings, layTerms }: SearchDocument) => {
    const written = writtenOtherwise(layTerms)
    return {
      ...(headings.length > 0 ? { headings } : {}),
      ...(Object.keys(written).length > 0 ? { written } : {}),
    }
  },
)
