import type { HelplineCard } from '../../domain/rich-text.ts'
import type { BlockContext, RowOf } from '../block-data.ts'

/** Maps a helpline; none where it is not published. */
export function mapHelplineCard(
  row: RowOf<'helplineCard'>,
  { references, from }: BlockContext,
): readonly HelplineCard[] {
  return references.helplinesOf([row.helpline._ref], from).map((helpline) => ({ _type: 'helplineCard', helpline }))
}
