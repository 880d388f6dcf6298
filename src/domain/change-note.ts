import type { LocaleInfo } from './locale-info.ts'

/** The kind of change of a document. */
export type ChangeKind = 'new' | 'updated' | 'checked' | 'withdrawn'

/** Tells readers what changed on the hub. */
export interface ChangeNote extends LocaleInfo {
  readonly id: string
  readonly kind: ChangeKind
  /** One or two sentences. */
  readonly words: string
  /** The title of what changed, as it was on that day. */
  readonly title: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** Whether another person had read the change when it was published. */
  readonly hasSecondReader: boolean
  /** The page of what changed; absent where it has none, or is not published any more. */
  readonly path?: string | undefined
  /** Id of what changed; absent where it is the hub as a whole. */
  readonly documentId?: string | undefined
}
