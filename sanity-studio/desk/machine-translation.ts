import type { DeskList } from './desk-list.ts'
import { TRANSLATED_TYPES } from './missing-translation.ts'
import { ofTypes } from './of-types.ts'

/** Translations by a machine: the page says so until a speaker of the language has read them. */
export const machineTranslation: DeskList = {
  id: 'machine-translation',
  title: 'Machine translation, unchecked',
  todo: 'Have a native speaker read it, then set the state of the translation to checked.',
  filter: `${ofTypes([...TRANSLATED_TYPES, 'siteSettings'])} && translationStatus == "machine-unchecked"`,
  holds: (document) => document['translationStatus'] === 'machine-unchecked',
}
