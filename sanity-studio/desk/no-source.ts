import { checkSources, FACT_TYPES } from '../rules/source-required.ts'
import type { DeskList } from './desk-list.ts'
import { ofTypes } from './of-types.ts'

/** Facts that nobody vouches for. */
export const noSource: DeskList = {
  id: 'no-source',
  title: 'No source',
  todo: 'Add the page or document that says it.',
  filter: `${ofTypes(FACT_TYPES)} && coalesce(count(sources), 0) == 0`,
  holds: (document) => checkSources(document._type, document['sources']) !== undefined,
}
