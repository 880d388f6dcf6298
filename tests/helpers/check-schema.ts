import { Ajv2020 } from 'ajv/dist/2020.js'

/** The formats that our schemas name. */
const FORMATS = {
  uuid: /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: (text: string) => URL.canParse(text),
}

/**
 * What is wrong with a value by a JSON Schema (2020-12), in a line each; empty where nothing is.
 * @param definition the part of the schema that is meant: the name of one of its `$defs`.
 * @throws Error where the schema itself is none.
 */
export function checkSchema(value: unknown, schema: object, definition?: string): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, formats: FORMATS })
  ajv.addSchema(schema, 'schema')
  const validate = ajv.getSchema(definition === undefined ? 'schema' : `schema#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`The schema has no definition “${definition}”.`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
