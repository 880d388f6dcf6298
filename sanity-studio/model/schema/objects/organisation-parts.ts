import { defineObject } from '../define.ts'
import { referenceTo } from '../fields/references.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { linesOf } from '../preview.ts'
import { optionalLine, optionalText, requiredLine } from '../fields/plain-fields.ts'

/** Something that an organisation runs or ran: a network, a partnership, an agreement. */
export const organisationWork = defineObject({
  name: 'organisationWork',
  title: 'What it runs or ran',
  icon: 'activity',
  fields: [
    requiredLine(2, 120, { name: 'title', title: 'Name', description: 'What it is called.' }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    referenceTo(
      { name: 'partnership', title: 'Local partnership', description: 'The same partnership, where the hub has it.' },
      'partnership',
    ),
    optionalLine(40, {
      name: 'form',
      title: 'What it is',
      description: 'In one word: Network, Partnership, Agreement.',
    }),
    requiredLine(4, 60, { name: 'when', description: 'As the sources say it: since 30 November 2016, 2017 to 2021.' }),
    optionalText(300, { name: 'text', title: 'Its part in it', description: 'One or two short sentences.', rows: 2 }),
    saidByField(),
  ],
  preview: linesOf('title', 'form', 'when'),
})

/** Another organisation with which it worked, and at what. */
export const organisationTie = defineObject({
  name: 'organisationTie',
  title: 'Worked with',
  icon: 'users',
  fields: [
    requiredLine(2, 120, {
      name: 'name',
      description: 'The other body. Never a private person.',
      options: { translation: 'same' },
    }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    optionalLine(160, { name: 'text', title: 'At what', description: 'In a few words: tried the Blueprint first.' }),
    saidByField(),
  ],
  preview: linesOf('name', 'text'),
})
