import { textOfBlock } from '../../domain/rich-text.ts'
import type { BlockData } from '../block-data.ts'
import { mapTextBlock } from './map.ts'
import { innerPart, runsOf } from './paper.ts'

/** Paragraphs, headings and list items. */
export const textBlock: BlockData<'block'> = {
  map: mapTextBlock,
  text: textOfBlock,
  paper: (block, words) =>
    block.style === 'normal'
      ? [innerPart(block, words)]
      : [{ kind: 'heading', level: block.style === 'h2' ? 2 : 3, runs: runsOf(block, words) }],
  cues: (block) => [{ text: textOfBlock(block) }],
  fixture: () => import('./fixture.ts'),
}
