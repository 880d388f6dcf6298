import { LakeFault } from '../fault.ts'

/** The most characters of a query. */
export const MOST_QUERY_CHARACTERS = 500_000

/** A query that is no GROQ, at a place of it. */
export function parseFault(query: string, description: string, position: number): LakeFault {
  return new LakeFault(400, `The query cannot be read: ${description}`, {
    type: 'queryParseError',
    description,
    query,
    start: Math.min(position, query.length),
    end: Math.min(position + 1, query.length),
  })
}

/** A query that can be read but not answered. */
export function evaluationFault(description: string): LakeFault {
  return new LakeFault(400, description, { type: 'queryEvaluationError', description })
}

/** What an error met while a query was answered means to the one who asked. */
export function toEvaluationFault(error: unknown): unknown {
  if (error instanceof LakeFault) return error
  if (error instanceof RangeError)
    return evaluationFault('The query is nested too deeply, or its answer is too large. Ask for less at once.')
  if (error instanceof Error && error.message === 'not implemented')
    return evaluationFault(
      'The query uses a function that the local lake does not have (of text::, geo::, documents::).',
    )
  return evaluationFault(`The query cannot be answered: ${error instanceof Error ? error.message : String(error)}`)
}
