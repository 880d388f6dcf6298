import { defineArrayMember, defineField, defineType } from '@sanity/types'

import { blocks } from '../../../../src/blocks/schemas.ts'
import { ORIGINALS } from '../fields/references.ts'
import { checkHelplineDialled } from '../rules/helpline-dialled.ts'
import { ALLOWED_SCHEMES, checkWebAddress } from '../rules/web-address.ts'

const link = defineArrayMember({
  name: 'link',
  title: 'Link to a web address, e-mail or telephone',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description:
        'A full web address, mailto: or tel:. A page of the hub has a button of its own: “Link to a page of the hub”.',
      type: 'string',
      validation: (rule) => [
        rule
          .required()
          .max(500)
          .custom((href) => checkWebAddress(href, ALLOWED_SCHEMES)),
        rule.custom(checkHelplineDialled),
        rule
          .custom((href: string | undefined) => href?.startsWith('http://') !== true || 'This link is not https.')
          .warning(),
      ],
    }),
  ],
})

/**
 * An annotation that leads to a page of the hub, whatever its address becomes.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const pageLink = defineArrayMember({
  name: 'pageLink',
  title: 'Link to a page of the hub',
  type: 'object',
  fields: [
    defineField({
      name: 'page',
      title: 'Page',
      description: 'The page stays linked when its title changes.',
      type: 'reference',
      to: [
        ...(['guide', 'policy', 'training', 'externalResource', 'topic', 'role', 'law', 'organisation'] as const),
        ...(['rightsAnswer', 'page', 'partnership', 'referralRoute', 'case', 'modelHotel'] as const),
      ].map((type) => ({ type })),
      options: ORIGINALS,
      validation: (rule) => rule.required(),
    }),
  ],
})

/** What a line may hold beside its words. */
const inline = [defineArrayMember({ type: 'fillIn' }), defineArrayMember({ type: 'helplineNumber' })] as const

/** Running text that holds no blocks: paragraphs, bullets and links alone. */
export const plainText = defineType({
  name: 'plainText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{ title: 'Text', value: 'normal' }],
      lists: [{ title: 'Bullets', value: 'bullet' }],
      marks: { decorators: [{ title: 'Strong', value: 'strong' }], annotations: [link, pageLink] },
      of: [...inline],
    }),
  ],
})

/** The text of a guide, paper, lesson or page. */
export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Heading', value: 'h2' },
        { title: 'Small heading', value: 'h3' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers', value: 'number' },
      ],
      marks: { decorators: [{ title: 'Strong', value: 'strong' }], annotations: [link, pageLink] },
      of: [...inline],
    }),
    ...blocks.map(({ name }) => defineArrayMember({ type: name })),
  ],
})
