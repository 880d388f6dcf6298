import type { Path } from '@sanity/types'

import type { AssetSource, ContentDocument } from '../../catalogue/source/source.ts'
import type { ContentNode } from './document-tree.ts'

/** The versions of images and files in which nothing is wrong, so that none is read twice. */
export interface SoundAssets {
  /** Those that earlier checks found. */
  readonly before: ReadonlySet<string>
  /** Those that this check finds. */
  readonly now: Set<string>
}

/** All that a document is compared with. */
export interface CheckContext {
  /** Says where a document is, and reads its images and files. */
  readonly source: AssetSource
  /** The published documents, in the order of the dataset. */
  readonly documents: readonly ContentDocument[]
  readonly byId: ReadonlyMap<string, ContentDocument>
  readonly soundAssets: SoundAssets
  /** YYYY-MM-DD; a parameter instead of the clock, so that a check can be repeated. */
  readonly today: string
}

/** A fault of a node, and how to fix it: a Problem without its `where`. An error unless it is a warning. */
export interface Violation {
  readonly level?: 'warning'
  /** Where in the document it is, as Sanity names it; at the node itself where undefined. */
  readonly at?: Path
  readonly what: string
  readonly fix: string
}

/**
 * A check of a node that looks at nothing but its document. What it finds is kept until the document or the code changes, so it may not
 * ask for the day, for other documents or for anything else outside.
 */
export type DocumentCheck = (node: ContentNode) => Violation | undefined

/** A question about other documents, about files or about the day. Texts only, since they are kept too. */
export type Question = readonly string[]

/** Answers the questions of one check, in the order of the dataset; what it was asked before may count. */
export type Answer = (question: Question, document: ContentDocument) => Violation | undefined

/** A check in two steps: questions are found in one document, and answered again whenever the content is checked. */
export interface ContentCheck {
  readonly name: string
  /** Undefined for a node that it has nothing to ask about. */
  ask(node: ContentNode): Question | undefined
  /**
   * Prepares the answers once for the whole content.
   * @param questions all that may be asked, in the order of the dataset; to be read before the first answer.
   */
  prepare(context: CheckContext, questions: Iterable<Question>): Answer | Promise<Answer>
}

export type Check = DocumentCheck | ContentCheck
