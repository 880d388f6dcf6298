import type { DocumentDefinition, ObjectDefinition } from '@sanity/types'

import { publishedAloneField } from './fields/published-alone-field.ts'
import type { Preview } from './preview.ts'
import { careRules } from './rules/care.ts'

/** What editors see of a type in lists and menus. Required, so that the compiler asks for it. */
interface Look<Name extends string, Icon extends string> {
  readonly name: Name
  /** The name of an icon of @sanity/icons. The Studio's own check knows them all. */
  readonly icon: Icon
  readonly preview: Preview
}

type Given<Definition> = Omit<Definition, 'type' | keyof Look<string, string>>

/**
 * Defines a type of document, as Sanity's `defineType` does, with an icon, a preview, the rules of care and the mark of what
 * nobody else has read.
 */
export function defineDocument<const Name extends string, const Icon extends string>(
  definition: Omit<Given<DocumentDefinition>, 'validation'> & Look<Name, Icon>,
): Omit<DocumentDefinition, keyof Look<string, string>> & Look<Name, Icon> {
  // What only the Studio's actions write is not published by anybody.
  const fields = definition.readOnly === true ? definition.fields : [...definition.fields, publishedAloneField]
  return { ...definition, fields, type: 'document', validation: careRules }
}

/** Defines a type of object, as Sanity's `defineType` does, with an icon and a preview. */
export function defineObject<const Name extends string, const Icon extends string>(
  definition: Given<ObjectDefinition> & Look<Name, Icon>,
): Omit<ObjectDefinition, keyof Look<string, string>> & Look<Name, Icon> {
  return { ...definition, type: 'object' }
}
