import { defineField } from '@sanity/types'

import { defineDocument } from '../define.ts'
import { linesOf } from '../preview.ts'

function fact(name: string, title: string, description: string, isRequired = false) {
  return defineField({
    name,
    title,
    description,
    type: 'string',
    readOnly: true,
    validation: (rule) => (isRequired ? rule.required() : rule),
  })
}

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
    fact('documentId', 'Helpline', 'The id of the helpline.', true),
    fact('documentTitle', 'Called', 'The title of the helpline.', true),
    fact('before', 'Number before', 'As it was printed.'),
    fact('after', 'Number now', 'As it is printed. Empty where the number was withdrawn.'),
    fact('source', 'Source', 'Where the change is said.', true),
  ],
  preview: linesOf('documentTitle', 'before', 'after'),
})
