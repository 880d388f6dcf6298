import { anyOf } from '../fields/option-list.ts'
import { referenceTo } from '../fields/references.ts'
import { saidByField } from '../fields/said-by-field.ts'
import { defineObject } from '../define.ts'
import { linesOf } from '../preview.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { optionalLine, optionalText, requiredLine, yesOrNo } from '../fields/plain-fields.ts'

/** What differs on a national route from one part of the country to another. */
export const routePlace = defineObject({
  name: 'routePlace',
  title: 'Part of the country',
  icon: 'earth-globe',
  fields: [
    requiredLine(2, 60, { name: 'title', title: 'Name', description: 'Such as: “England and Wales”.' }),
    anyOf({ name: 'jurisdictions', title: 'Where', description: 'The places that it is for.' }, JURISDICTIONS, true),
    optionalText(300, {
      name: 'decides',
      title: 'Who decides',
      description: 'Which body decides whether a person is recognised. Empty where no source says.',
      rows: 2,
    }),
    optionalLine(250, {
      name: 'supportDays',
      title: 'How long support lasts',
      description: 'As the sources give it, with since when.',
    }),
    optionalLine(250, {
      name: 'supportBy',
      title: 'Who supports adults',
      description: 'The bodies that the State has chosen.',
    }),
    optionalText(600, {
      name: 'differs',
      title: 'What is different here',
      description: 'In short sentences.',
      rows: 4,
    }),
    optionalText(300, {
      name: 'caveat',
      title: 'What is uncertain',
      description: 'What no source shows, or only an old one.',
      rows: 2,
    }),
    saidByField(),
  ],
  preview: linesOf('title', 'supportDays'),
})

/** A body that may refer a person to the official system. */
export const firstResponder = defineObject({
  name: 'firstResponder',
  title: 'First responder',
  icon: 'users',
  fields: [
    requiredLine(2, 120, {
      name: 'name',
      description: 'As the official list has it.',
      options: { translation: 'same' },
    }),
    yesOrNo({
      name: 'isCharity',
      title: 'Charity',
      description: 'On for charities; off for the police and other public bodies.',
    }),
    referenceTo(
      { name: 'organisation', title: 'On the hub', description: 'The same body, where the hub has it.' },
      'organisation',
    ),
    optionalLine(250, { name: 'caveat', title: 'What is uncertain', description: 'What no source shows.' }),
    saidByField(),
  ],
  preview: linesOf('name', 'caveat'),
})
