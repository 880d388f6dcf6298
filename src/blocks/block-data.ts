import type { Helpline } from '../domain/helpline.ts'
import type { Part } from '../domain/paper-parts.ts'
import type { Problem } from '../domain/problem.ts'
import type { BlockOf, BlockType } from '../domain/rich-text.ts'
import type { Sign } from '../domain/sign.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Body } from '../catalogue/source/types.ts'

/** A block as the dataset holds it. */
export type BlockRow = Body[number]

/** The row of a type of block. */
export type RowOf<Type extends BlockType> = Extract<BlockRow, { _type: Type }>

/** Rows of one type of block for tests: at least one, and one for each case that its mapper tells apart. */
export type BlockFixture<Type extends BlockType> = readonly [RowOf<Type>, ...RowOf<Type>[]]

/** Looks up the documents that a text references. Ids that are not published are left out and reported. */
export interface References {
  /** `from` is the id of the document with the text, for the report. */
  pathsTo(ids: readonly string[], from: string): readonly string[]
  signsOf(ids: readonly string[], from: string): readonly Sign[]
  helplinesOf(ids: readonly string[], from: string): readonly Helpline[]
  /** Reports a problem that stops the build. */
  note(problem: Problem): void
}

/** The facts about its document that mapping a block needs. */
export interface BlockContext {
  readonly references: References
  /** Id of the document, for messages. */
  readonly from: string
  /** Labels of the document's blanks by name. */
  readonly blanks: ReadonlyMap<string, string>
}

/** The sources of the parts of a paper besides its text. */
export interface PaperContext {
  /** In the language of the paper. */
  readonly t: Translate
  /** The origin of the hub, for links to its pages: a file has none of its own. */
  readonly origin: string
}

/** The cues for the leader of a talk: a sentence or two, or the points of a list. */
export interface Cue {
  readonly text?: string
  readonly points?: readonly string[]
}

/** What the build needs for a type of block, and the rows that tests need. */
export interface BlockData<Type extends BlockType> {
  /** Maps a row into the domain; none where the editor has not filled in what the block cannot do without. */
  map(row: RowOf<Type>, context: BlockContext): readonly BlockOf<Type>[]
  /** All words of the block that a reader sees, for the search and the reading time. */
  text(block: BlockOf<Type>): string
  /** What stands for it in a paper that leaves the hub as a file. */
  paper(block: BlockOf<Type>, context: PaperContext): readonly Part[]
  /** The shortest form in which the leader of a talk still finds her place; none for what only a screen shows. */
  cues(block: BlockOf<Type>): readonly Cue[]
  /** Loaded only by tests; it is asked for here so that the compiler misses it. */
  fixture(): Promise<{ readonly fixture: BlockFixture<Type> }>
}
