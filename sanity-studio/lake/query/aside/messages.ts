import type { JsonObject } from '../../document.ts'
import type { QueryRequest } from '../query-request.ts'

/** What the thread for heavy queries is told. */
export type ToThread =
  /** Documents that are new or changed, as a JSON array: one text crosses to a thread far quicker than its objects. */
  | { readonly kind: 'documents'; readonly changed: string; readonly gone: readonly string[] }
  | { readonly kind: 'query'; readonly request: QueryRequest }

/** What it answers to a query: the result as JSON, or the fault. */
export type FromThread =
  | { readonly result: string }
  | { readonly status: number; readonly message: string; readonly error: JsonObject | undefined }
