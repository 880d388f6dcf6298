import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

/** The title of a field of a type of document, as the form of the Studio shows it; its name where the model has none. */
export function fieldTitle(type: string, name: string): string {
  const definition = schemaTypes.find((each) => each.name === type)
  const fields = definition !== undefined && 'fields' in definition ? (definition.fields ?? []) : []
  return fields.find((field) => field.name === name)?.title ?? name
}
