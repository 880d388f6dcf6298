import { defineField } from '@sanity/types'

import { lineOf } from '../fields/required.ts'
import { checkPublisherName } from '../rules/publisher-name.ts'
import { checkSourceFindable } from '../rules/source-findable.ts'
import { checkWebAddress } from '../rules/web-address.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'
import { optionalLine } from '../fields/plain-fields.ts'

/** Where a fact is said: an address, or the citation of something that has none. */
export const source = defineObject({
  name: 'source',
  title: 'Source',
  icon: 'launch',
  options: { translation: 'same' },
  fields: [
    defineField({
      name: 'publisher',
      title: 'Publisher',
      description: 'Who says it.',
      type: 'string',
      validation: (rule) => lineOf(2, 120)(rule).custom(checkPublisherName),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      description: 'The page where it is said.',
      type: 'string',
      // Which of them are not https, `content:report` lists.
      validation: (rule) => rule.max(500).custom((url) => checkWebAddress(url, ['https:', 'http:'])),
    }),
    optionalLine(300, { name: 'citation', description: 'Title and date, for what has no address.' }),
    optionalLine(80, {
      name: 'dated',
      title: 'Date on the source',
      description: 'As it stands there: “12 Sep 2018”, “undated copy”.',
    }),
    optionalLine(120, {
      name: 'passesOn',
      description: 'Whose list or text it repeats, where it says nothing of its own: the publisher of that one.',
    }),
  ],
  validation: (rule) => rule.custom(checkSourceFindable),
  preview: {
    select: { publisher: 'publisher', url: 'url', citation: 'citation', dated: 'dated' },
    prepare: ({ publisher, url, citation, dated }) => ({
      title: joined(publisher),
      subtitle: joined(dated, url ?? citation),
    }),
  },
})
