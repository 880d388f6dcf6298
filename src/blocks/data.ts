import { textOfBlock, type BlockOf, type BlockType, type RichBlock, type RichText } from '../domain/rich-text.ts'
import { orEmpty } from '../sanity/nullable.ts'
import type { Body } from '../sanity/types.ts'
import type { BlockContext, BlockData, BlockRow, RowOf } from './block-data.ts'
import { mapCallout } from './callout/map.ts'
import { calloutText } from './callout/text.ts'
import { mapCheckList } from './check-list/map.ts'
import { checkListText } from './check-list/text.ts'
import { mapDoDontList } from './do-dont-list/map.ts'
import { doDontListText } from './do-dont-list/text.ts'
import { mapDownload } from './download/map.ts'
import { downloadText } from './download/text.ts'
import { mapFigure } from './figure/map.ts'
import { figureText } from './figure/text.ts'
import { mapHelplineCard } from './helpline-card/map.ts'
import { helplineCardText } from './helpline-card/text.ts'
import { mapRecordTable } from './record-table/map.ts'
import { recordTableText } from './record-table/text.ts'
import { reportUnknown } from './report-unknown.ts'
import { mapSignList } from './sign-list/map.ts'
import { signListText } from './sign-list/text.ts'
import { mapSignatureLines } from './signature-lines/map.ts'
import { signatureLinesText } from './signature-lines/text.ts'
import { mapSourcedQuote } from './sourced-quote/map.ts'
import { sourcedQuoteText } from './sourced-quote/text.ts'
import { mapSteps } from './steps/map.ts'
import { stepsText } from './steps/text.ts'
import { mapTextBlock } from './text-block/map.ts'

/** Every type of block that the schema allows in a text. The compiler asks for the parts of each. */
export const blockData: { readonly [Type in BlockRow['_type']]: BlockData<Type> } = {
  block: { map: mapTextBlock, text: textOfBlock, fixture: () => import('./text-block/fixture.ts') },
  callout: { map: mapCallout, text: calloutText, fixture: () => import('./callout/fixture.ts') },
  doDontList: { map: mapDoDontList, text: doDontListText, fixture: () => import('./do-dont-list/fixture.ts') },
  steps: { map: mapSteps, text: stepsText, fixture: () => import('./steps/fixture.ts') },
  figure: { map: mapFigure, text: figureText, fixture: () => import('./figure/fixture.ts') },
  signList: { map: mapSignList, text: signListText, fixture: () => import('./sign-list/fixture.ts') },
  helplineCard: { map: mapHelplineCard, text: helplineCardText, fixture: () => import('./helpline-card/fixture.ts') },
  download: { map: mapDownload, text: downloadText, fixture: () => import('./download/fixture.ts') },
  sourcedQuote: { map: mapSourcedQuote, text: sourcedQuoteText, fixture: () => import('./sourced-quote/fixture.ts') },
  recordTable: { map: mapRecordTable, text: recordTableText, fixture: () => import('./record-table/fixture.ts') },
  checkList: { map: mapCheckList, text: checkListText, fixture: () => import('./check-list/fixture.ts') },
  signatureLines: {
    map: mapSignatureLines,
    text: signatureLinesText,
    fixture: () => import('./signature-lines/fixture.ts'),
  },
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
