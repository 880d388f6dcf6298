import { icons } from '@sanity/icons'
import { DocumentIcon } from '@sanity/icons/Document'
import type { ComponentType } from 'react'
import type { SchemaTypeDefinition } from 'sanity'

import { isWrittenByActions } from '../model/rules/studio-types.ts'
import { schemaTypes } from '../model/schema/index.ts'
import { pageLink } from '../model/schema/objects/body.ts'
import { decorate } from '../model/schema-decoration/decorate.ts'

/** The icons of all types. The content model has their names alone, because programs without React read it. */
const ICONS: ReadonlyMap<string, ComponentType> = new Map(
  schemaTypes.flatMap((type) => ('preview' in type ? [[type.name, icons[type.icon]] as const] : [])),
)

/** The icon of a type; undefined where it has none. */
export function iconOf(type: string): ComponentType | undefined {
  return ICONS.get(type)
}

// Without an icon its button in the toolbar of a text would be a question mark.
Object.assign(pageLink, { icon: DocumentIcon })

/** The content model as editors see it: with icons, previews and names for values. */
export const decoratedTypes: SchemaTypeDefinition[] = schemaTypes.map((type) => ({
  ...decorate(type, iconOf(type.name)),
  // Nobody searches for the state of a review or a notice; it is shown with the document that it is about.
  ...(isWrittenByActions(type.name) ? { __experimental_omnisearch_visibility: false } : {}),
}))
