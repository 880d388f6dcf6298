import { referenceTo } from '../fields/references.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'
import { yesOrNo } from '../fields/plain-fields.ts'

/** The number of a helpline within a line: it changes everywhere when the helpline changes. */
export const helplineNumber = defineObject({
  name: 'helplineNumber',
  title: 'Number of a helpline',
  icon: 'mobile-device',
  fields: [
    referenceTo({ name: 'helpline', description: 'Picked from the list. Its number is shown here.' }, 'helpline', true),
    yesOrNo({
      name: 'followsCountry',
      title: 'Follow the reader’s country',
      description:
        'On where the sentence means “the emergency number” or “the helpline”, wherever the reader is. Off where it means this line alone, as in an answer for one country.',
    }),
  ],
  preview: {
    select: { title: 'helpline.title', phone: 'helpline.phone', textNumber: 'helpline.textNumber' },
    prepare: ({ title, phone, textNumber }) => ({
      title: joined(phone ?? textNumber) ?? 'Number: choose a helpline',
      subtitle: joined(title),
    }),
  },
})
