import type { Part } from '../domain/paper-parts.ts'
import type { BlockOf, BlockType, RichBlock, RichText } from '../domain/rich-text.ts'
import { orEmpty } from '../catalogue/source/nullable.ts'
import type { Body } from '../catalogue/source/types.ts'
import type { BlockContext, BlockData, BlockRow, Cue, PaperContext, RowOf } from './block-data.ts'
import { callout } from './callout/data.ts'
import { checkList } from './check-list/data.ts'
import { doDontList } from './do-dont-list/data.ts'
import { download } from './download/data.ts'
import { figure } from './figure/data.ts'
import { helplineCard } from './helpline-card/data.ts'
import { recordTable } from './record-table/data.ts'
import { reportUnknown } from './report-unknown.ts'
import { signList } from './sign-list/data.ts'
import { signatureLines } from './signature-lines/data.ts'
import { sourcedQuote } from './sourced-quote/data.ts'
import { steps } from './steps/data.ts'
import { textBlock } from './text-block/data.ts'

/** Every type of block that the schema allows in a text. The compiler asks for the parts of each. */
export const blockData: { readonly [Type in BlockRow['_type']]: BlockData<Type> } = {
  block: textBlock,
  callout,
  doDontList,
  steps,
  figure,
  signList,
  helplineCard,
  download,
  sourcedQuote,
  recordTable,
  checkList,
  signatureLines,
}

function mapRow<Type extends BlockType>(row: RowOf<Type>, context: BlockContext): readonly RichBlock[] {
  return blockData[row._type].map(row, context)
}

/** Maps a text of a document: references are resolved, links to pages become paths, blanks become their labels. */
export function toRichText(text: Body | null | undefined, context: BlockContext): RichText {
  return orEmpty(text).flatMap((row) =>
    Object.hasOwn(blockData, row._type) ? mapRow(row, context) : reportUnknown(row, context),
  )
}

function blockText<Type extends BlockType>(block: BlockOf<Type>): string {
  return blockData[block._type].text(block)
}

/** All words of a text that a reader sees, one block a line. */
export function toPlainText(text: RichText): string {
  return text
    .map((block) => blockText(block))
    .filter((words) => words !== '')
    .join('\n')
}

/** The parts for a block in a paper that leaves the hub as a file. Its numbered lists have no numbers of their own yet. */
export function paperOf<Type extends BlockType>(
  block: BlockOf<Type> & { readonly _type: Type },
  context: PaperContext,
): readonly Part[] {
  return blockData[block._type].paper(block, context)
}

/** The cues of a block on the sheet of the leader of a talk. */
export function cuesOf<Type extends BlockType>(block: BlockOf<Type> & { readonly _type: Type }): readonly Cue[] {
  return blockData[block._type].cues(block)
}
