import type { Paper } from '../../takeaway/paper.ts'
import type { DutyWords } from './duty-paper.ts'

/** The column of what follows where a hotel does not do it: in the files, not on the page. */
export const PENALTY = 3

/** The data that a list of duties hands to its script. */
export interface TakeConfig extends Pick<Paper, 'language' | 'direction' | 'pageSize'> {
  /** The place as in addresses: `us-tx`. */
  readonly place: string
  /** The name of the hub. */
  readonly hub: string
  readonly words: DutyWords & Readonly<Record<'saved' | 'failed' | 'kept' | 'notKept' | 'cleared' | 'ourHotel', string>>
}
