import type { Callout } from '../../domain/rich-text.ts'
import { nullToUndefined } from '../../sanity/nullable.ts'
import type { BlockContext, RowOf } from '../block-data.ts'
import { mapTextBlocks } from '../text-block/map.ts'

export function mapCallout({ tone, title, text }: RowOf<'callout'>, context: BlockContext): readonly [Callout] {
  return [{ _type: 'callout', tone, title: nullToUndefined(title), text: mapTextBlocks(text, context) }]
}
