import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'
import type { Phase } from './phase.ts'

/** A page of the hub that is no document, such as the poster maker. */
export type PathTool = 'posters' | 'impact' | 'impactSummary'

/** One step of the path “Start here”: a task of a hotel that somebody takes on until a day. */
export interface PathStep extends LocaleInfo {
  /** Id of the document: by it a saved path names the step, in every language. */
  readonly id: string
  readonly title: string
  readonly phase: Phase
  readonly order: number
  readonly why: string
  /** How ten people without a budget do it; absent where they do the same. */
  readonly inSmallHotel?: string | undefined
  /** The part that a brand or an owner adds. */
  readonly inGroup?: string | undefined
  /** Values of RISK_AREAS; none: everywhere. */
  readonly areas: readonly string[]
  /** The page of the hub on which it is done, where that is no document: a value of PATH_TOOLS. */
  readonly tool?: PathTool | undefined
  /** The resources that help with it, the most useful first. */
  readonly material: readonly PageLink[]
}
