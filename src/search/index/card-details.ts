import { analyseText } from '../text/normalise.ts'
import { areObjects, isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'
import type { SearchDocument } from '../model.ts'

/**
 * What the reason for a result, “did you mean” and the nearest are made of that is neither shown nor in
 * the index. Nothing is ranked by it, so it comes after the first results.
 */
export interface CardDetails {
  readonly headings?: readonly string[]
  /** Lay terms that are written otherwise than they are found, by their place among those of the document. */
  readonly written?: Readonly<Record<number, string>>
}

/** The file of the details, in the order of the index. */
export interface DetailsFile {
  readonly build: string
  readonly details: readonly CardDetails[]
}

function writtenOtherwise(terms: readonly string[]): Readonly<Record<number, string>> {
  const known = terms.map((term) => [term, analyseText(term).join(' ')] as const).filter(([, folded]) => folded !== '')
  return Object.fromEntries(known.flatMap(([term, folded], at) => (term === folded ? [] : [[at, term]])))
}

/** What is known besides of the documents of a build. */
export function toDetails(documents: readonly SearchDocument[], build: string): DetailsFile {
  const details = documents.map(({ headings, layTerms }) => {
    const written = writtenOtherwise(layTerms)
    return {
      ...(headings.length > 0 ? { headings } : {}),
      ...(Object.keys(written).length > 0 ? { written } : {}),
    }
  })
  return { build, details }
}

function isDetails(value: unknown): value is DetailsFile {
  return isObject(value) && 'details' in value && areObjects(value.details)
}

/**
 * Reads the file of the details.
 * @throws IndexError for a file of another build than the index, and for one that was cut.
 */
export function readDetails(json: string, build: string): DetailsFile['details'] {
  return parseJson(json, 'details', build, isDetails).details
}
