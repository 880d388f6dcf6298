import type { RelevanceRow } from './measure-relevance.ts'

/** What can be measured by itself. */
export const SEARCH_PARTS = ['relevance', 'bytes', 'speed'] as const

export type SearchPart = (typeof SEARCH_PARTS)[number]

/** What travels, in bytes. */
export interface Bytes {
  /** The whole index with what results are called, in brotli. */
  readonly index: number
  /** The parts of it, in brotli, by file. */
  readonly files: ReadonlyMap<string, number>
  /** The script that searches it, in gzip. */
  readonly code: number
}

/** How fast an engine is on one kind of machine. */
export interface Speed {
  /** Milliseconds to open the index once its files are there; the middle of some. */
  readonly load: number
  /** Milliseconds of the first keystroke, right after that: nothing is prepared or compiled. The middle of some. */
  readonly first: number
  /** Milliseconds a keystroke. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly keystrokes: number
  /** What the page holds more with the index than without, after the garbage was collected. */
  readonly heapMegabytes: number
}

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
  readonly needs: readonly RelevanceRow[]
  readonly knownItems: readonly KnownItemRows[]
  readonly bytes: readonly BytesRow[]
  readonly speeds: readonly SpeedRow[]
}
