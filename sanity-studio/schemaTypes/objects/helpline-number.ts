import { referenceTo } from '../fields/references.ts'
import { defineObject } from '../define.ts'
import { joined } from '../preview.ts'

/** The number of a helpline within a line: it changes everywhere when the helpline changes. */
export const helplineNumber = defineObject({
  name: 'helplineNumber',
  title: 'Number of a helpline',
  icon: 'mobile-device',
  fields: [
    referenceTo(
      { name: 'helpline', title: 'Helpline', description: 'Picked from the list. Its number is shown here.' },
      'helpline',
      true,
    ),
  ],
  preview: {
    select: { title: 'helpline.title', phone: 'helpline.phone', textNumber: 'helpline.textNumber' },
    prepare: ({ title, phone, textNumber }) => ({
      title: joined(phone ?? textNumber) ?? 'Number: choose a helpline',
      subtitle: joined(title),
    }),
  },
})
