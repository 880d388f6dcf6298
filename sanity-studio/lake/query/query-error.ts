import { HttpError } from '../http/http-error.ts'

/** A syntax error at a position of the query, in the shape that @sanity/client turns into a ClientError. */
export function parseError(query: string, description: string, position: number): HttpError {
  return new HttpError(400, `The query cannot be read: ${description}`, {
    type: 'queryParseError',
    description,
    query,
    start: Math.min(position, query.length),
    end: Math.min(position + 1, query.length),
  })
}

/** A query that can be parsed but not answered. */
export function evaluationError(description: string): HttpError {
  return new HttpError(400, description, { type: 'queryEvaluationError', description })
}

/** The answer to any error during parsing or evaluation. */
export function toQueryError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (error instanceof RangeError)
    return evaluationError('The query is nested too deeply, or its answer is too large. Ask for less at once.')
  if (error instanceof Error && error.message === 'not implemented')
    return evaluationError(
      'The query uses a function that the local lake does not have (of text::, geo::, documents::).',
    )
  return evaluationError(`The query cannot be answered: ${error instanceof Error ? error.message : String(error)}`)
}
