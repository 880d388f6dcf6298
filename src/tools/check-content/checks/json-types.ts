import type { Check } from '../check.ts'
import { jsonTypeOf } from '../json.ts'
import { quoted } from '../wording.ts'

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

function nameOf(jsonType: string): string {
  return NAMES[jsonType] ?? jsonType
}

function shown(value: unknown): string {
  if (typeof value === 'string') return ` (${quoted(value)})`
  return typeof value === 'number' || typeof value === 'boolean' ? ` (${value})` : ''
}

/** Values of another JSON type than their field has. */
export const checkJsonTypes: Check =
  () =>
  ({ type, value, parent }) => {
    const actual = jsonTypeOf(value)
    if (value === undefined) return undefined
    const list = parent?.type
    if (type === undefined) {
      // A member of a list that fits none of its types; objects are known-types' business.
      if (list?.jsonType !== 'array' || actual === 'object') return undefined
      const expected = [...new Set(list.of.map(({ jsonType }) => nameOf(jsonType)))].join(' or ')
      return { what: `This must be ${expected}, but it is ${nameOf(actual)}.`, fix: 'Replace it, or remove it.' }
    }
    if (actual === type.jsonType) return undefined
    return {
      what: `This must be ${nameOf(type.jsonType)}, but it is ${nameOf(actual)}${shown(value)}.`,
      fix: 'Replace it, or remove the field.',
    }
  }
