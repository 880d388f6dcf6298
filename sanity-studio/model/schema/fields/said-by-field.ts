import { listOf } from './plain-fields.ts'

/** The sources of one entry of a list, such as a step: some of those of its document. */
export function saidByField() {
  return listOf('source', {
    name: 'sources',
    title: 'Said by',
    description: 'Those of the document’s sources that say this. Empty where all of them do.',
  })
}
