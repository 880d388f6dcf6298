/*
 * What the worker uses of its global scope (Service Workers, W3C): the compiler knows that of a page, and one file of types
 * cannot have both.
 */

/** An event that keeps the worker awake until a promise is settled. */
interface LongEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}

/** A page, or a file of a page, is asked for. */
export interface QuestionEvent extends LongEvent {
  readonly request: Request
  /** The id that the page will have which this question opens; empty for a file. */
  readonly resultingClientId: string
  respondWith(answer: Promise<Response>): void
}

interface PageEvent extends LongEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface WorkerEvents {
  readonly install: LongEvent
  readonly activate: LongEvent
  readonly fetch: QuestionEvent
  readonly message: PageEvent
}

/** The global scope of the worker. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly { readonly id: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void
}
