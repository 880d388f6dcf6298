import { schemaTypes } from '../schema/index.ts'

const NAMES: ReadonlyMap<string, string | undefined> = new Map(schemaTypes.map(({ name, title }) => [name, title]))

/** The name of a type of document for editors: “Link to a resource” for `externalResource`. */
export function typeName(type: string): string {
  return NAMES.get(type) ?? type
}
