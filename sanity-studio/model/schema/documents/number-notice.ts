import { defineField } from '@sanity/types'

import { defineDocument } from '../define.ts'
import { writtenLine } from '../fields/plain-fields.ts'
import { linesOf } from '../preview.ts'

/**
 * Says that the number of a helpline was changed or withdrawn at once, because the old one was wrong: a second reader reads
 * it afterwards, and then deletes it. Who changed it is the author of the transaction. Its id is `notice.` and the id of
 * the helpline: an id with a dot is not public in Sanity's cloud. The site never asks for it.
 */
export const numberNotice = defineDocument({
  name: 'numberNotice',
  title: 'Changed number',
  icon: 'bell',
  readOnly: true,
  fields: [
    writtenLine('documentId', 'Helpline', 'The id of the helpline.'),
    writtenLine('documentTitle', 'Called', 'The title of the helpline.'),
    writtenLine('before', 'Number before', 'As it was printed.', false),
    writtenLine('after', 'Number now', 'As it is printed. Empty where the number was withdrawn.', false),
    writtenLine('source', 'Source', 'Where the change is said.'),
    defineField({
      name: 'stillIn',
      title: 'Texts with the number before',
      description: 'The ids of the texts that printed it when it was changed.',
      type: 'array',
      of: [{ type: 'string' }],
    }),
  ],
  preview: linesOf('documentTitle', 'before', 'after'),
})
