import type { JsonObject } from './document.ts'

/**
 * A request that the lake refuses, in the shape that @sanity/client understands: thrown anywhere below
 * a route, answered by the server with its status.
 */
export class LakeFault extends Error {
  readonly status: number
  readonly body: JsonObject

  /**
   * @param status the HTTP status, 4xx.
   * @param message one sentence: what is wrong and how to mend it.
   * @param error what Sanity's API puts into `error` for this kind of fault; a plain one if absent.
   */
  constructor(status: number, message: string, error: JsonObject = { type: 'requestError', description: message }) {
    super(message)
    this.status = status
    this.body = { statusCode: status, message, error }
  }
}
