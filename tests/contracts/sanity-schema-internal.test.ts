import { Schema } from '@sanity/schema'
import { builtinTypes, extractSchema, validateSchema } from '@sanity/schema/_internal'
import { describe, expect, it } from 'vitest'

const note = {
  ...{ name: 'note', type: 'document' },
  fields: [
    { name: 'text', type: 'string', validation: (rule: { required: () => unknown }) => rule.required() },
    { name: 'slug', type: 'slug' },
  ],
}

describe('@sanity/schema/_internal: if this fails, adapt src/tools/compile-schema.ts, the only file that imports it', () => {
  it('builtinTypes are what a schema has to be compiled with', () => {
    const schema = Schema.compile({ name: 'contract', types: [note, ...builtinTypes] })
    expect(schema.get('note')?.fields.map(({ name }: { name: string }) => name)).toEqual(['text', 'slug'])
    expect(schema.get('slug')).toBeDefined()
  })

  it('validateSchema leaves the problems of a type under `_problems`', () => {
    const type: unknown = validateSchema([{ name: 'note', type: 'document', fields: [{ type: 'string' }] }]).get('note')
    expect(JSON.stringify(type)).toContain('"_problems":[{')
    expect(validateSchema([note]).get('note')).not.toHaveProperty('_problems.0')
  })

  it('extractSchema lists documents, and required fields as always there where that is asked for', () => {
    const schema = Schema.compile({ name: 'contract', types: [note, ...builtinTypes] })
    const extracted = extractSchema(schema, { enforceRequiredFields: true })
    expect(extracted).toContainEqual(
      expect.objectContaining({
        type: 'document',
        name: 'note',
        attributes: expect.objectContaining({
          text: { type: 'objectAttribute', value: { type: 'string' }, optional: false },
          slug: { type: 'objectAttribute', value: { type: 'inline', name: 'slug' }, optional: true },
        }),
      }),
    )
  })
})
