import type { JsonObject } from '../document.ts'

/**
 * A request that the lake refuses, in the shape that @sanity/client reads. Routes throw it; the server answers with its
 * status and body.
 */
export class HttpError extends Error {
  readonly status: number
  readonly body: JsonObject

  /**
   * @param status the HTTP status, 4xx or 5xx.
   * @param message one sentence: what is wrong and how to fix it.
   * @param error what Sanity's API puts into `error` for this kind of failure; a general one if absent.
   */
  constructor(status: number, message: string, error: JsonObject = { type: 'requestError', description: message }) {
    super(message)
    this.status = status
    this.body = { statusCode: status, message, error }
  }
}
