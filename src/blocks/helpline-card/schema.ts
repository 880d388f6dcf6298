import { referenceTo } from '../../../sanity-studio/model/schema/fields/references.ts'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

/** A helpline from the shared list. */
export const helplineCard = defineObject({
  name: 'helplineCard',
  title: 'Helpline',
  icon: 'bell',
  fields: [
    referenceTo({ name: 'helpline', title: 'Helpline', description: 'Picked from the list.' }, 'helpline', true),
  ],
  preview: {
    select: { title: 'helpline.title', phone: 'helpline.phone' },
    prepare: ({ title, phone }) => ({
      title: joined(title) ?? 'No helpline chosen',
      subtitle: joined('Helpline', phone),
    }),
  },
})
