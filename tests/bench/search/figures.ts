import type { Bytes } from './measure-bytes.ts'
import type { RelevanceRow } from './measure-relevance.ts'
import type { Speed } from './measure-speed.ts'

/** Bytes of one engine for so many documents. */
export interface BytesRow extends Bytes {
  readonly engine: string
  readonly size: number
  /** The titles of the documents by themselves. */
  readonly titles: number
}

/** Speed of one engine among so many documents, on a machine slowed down so many times. */
export interface SpeedRow extends Speed {
  readonly engine: string
  readonly size: number
  readonly rate: number
}

/** How well the engines find known items among so many documents. */
export interface KnownItemRows {
  readonly size: number
  readonly rows: readonly RelevanceRow[]
}

/** All that was measured; what was not asked for is empty. */
export interface Figures {
  readonly scenarios: readonly RelevanceRow[]
  readonly knownItems: readonly KnownItemRows[]
  readonly bytes: readonly BytesRow[]
  readonly speeds: readonly SpeedRow[]
}
