import type { Steps } from '../../domain/rich-text.ts'
import type { BlockContext, RowOf } from '../block-data.ts'
import { mapTextBlocks } from '../text-block/map.ts'

export function mapSteps({ items }: RowOf<'steps'>, context: BlockContext): readonly [Steps] {
  return [{ _type: 'steps', items: items.map(({ title, text }) => ({ title, text: mapTextBlocks(text, context) })) }]
}
