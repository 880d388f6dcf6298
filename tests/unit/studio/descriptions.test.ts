import { expect, it } from 'vitest'

import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

interface Described {
  readonly path: string
  readonly description: unknown
}

/** Every field of the model, of members of lists too. */
function fieldsIn(value: unknown, path: string): readonly Described[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'fields' in value && Array.isArray(value.fields)
      ? value.fields.flatMap((field: { name: string; description?: unknown }) => [
          { path: `${path}.${field.name}`, description: field.description },
          ...fieldsIn(field, `${path}.${field.name}`),
        ])
      : []
  const members = 'of' in value && Array.isArray(value.of) ? value.of.flatMap((one) => fieldsIn(one, `${path}[]`)) : []
  const marks = 'marks' in value && typeof value.marks === 'object' && value.marks !== null ? value.marks : {}
  const annotations =
    'annotations' in marks && Array.isArray(marks.annotations)
      ? marks.annotations.flatMap((one) => fieldsIn(one, `${path}^`))
      : []
  return [...own, ...members, ...annotations]
}

const fields = schemaTypes.flatMap((type) => fieldsIn(type, type.name))

it('Every field says to an editor what belongs there', () => {
  expect(fields.length).toBeGreaterThan(200)
  expect(fields.filter(({ description }) => typeof description !== 'string' || description.trim() === '')).toEqual([])
})
