import { createClient } from '@sanity/client'
import { Schema } from '@sanity/schema'
import { builtinTypes } from '@sanity/schema/_internal'
import type { SchemaType } from '@sanity/types'
import { getFallbackLocaleSource, normalizeValidationRules } from '@sanity/validation/_internal'
import { describe, expect, it } from 'vitest'

interface RuleBuilder {
  required(): RuleBuilder
  max(length: number): RuleBuilder
  custom(test: () => true): RuleBuilder
}

const schema = Schema.compile({
  name: 'contract',
  types: [
    {
      ...{ name: 'note', type: 'document' },
      fields: [
        { name: 'text', type: 'string', validation: (rule: RuleBuilder) => rule.required().max(3) },
        { name: 'free', type: 'string', validation: (rule: RuleBuilder) => rule.custom(() => true) },
        { name: 'day', type: 'date' },
        { name: 'slug', type: 'slug' },
      ],
    },
    ...builtinTypes,
  ],
})

function typeOf(field: string): SchemaType {
  const fields: readonly { readonly name: string; readonly type: SchemaType }[] = schema.get('note')?.fields ?? []
  const found = fields.find(({ name }) => name === field)
  if (found === undefined) throw new RangeError(`The test schema has no field ${field}.`)
  return found.type
}

/** The flags of the rules of a field, with their constraint where it is a text. */
function flagsOf(field: string): readonly (readonly string[])[] {
  return normalizeValidationRules(typeOf(field)).map((rule) =>
    rule._rules.map(({ flag, ...spec }) =>
      'constraint' in spec && typeof spec.constraint === 'string' ? `${flag}=${spec.constraint}` : flag,
    ),
  )
}

const document = { _id: 'note', _type: 'note', _rev: '', _createdAt: '', _updatedAt: '' }
const tags: unknown[] = []
const client = createClient({ projectId: 'offline', dataset: 'contract', apiVersion: '2025-02-19', useCdn: false })
const recording: typeof client = Object.assign(client, {
  fetch: (_query: string, _params: unknown, options?: { readonly tag?: string }) => {
    tags.push(options?.tag)
    return Promise.resolve(true)
  },
  withConfig: () => recording,
})

async function validate(field: string, value: unknown) {
  const context = {
    ...{ schema, document, type: typeOf(field), parent: document, path: [field] },
    getClient: () => recording,
    getDocumentExists: () => Promise.resolve(true),
    environment: 'cli' as const,
    i18n: getFallbackLocaleSource(),
  }
  const found = await Promise.all(normalizeValidationRules(typeOf(field)).map((rule) => rule.validate(value, context)))
  return found.flat()
}

const WHAT_TO_DO =
  'if this fails, adapt src/tools/check/schema-rules.ts, or validate with the public validateDocument()'

describe(`@sanity/validation/_internal and _rules: ${WHAT_TO_DO}`, () => {
  it('normalizeValidationRules gives rules that list what they test under `_rules`', () => {
    expect(flagsOf('text')).toEqual([['type=String', 'presence=required', 'max']])
    expect(flagsOf('free')).toEqual([['type=String', 'custom']])
    expect(flagsOf('day').flat()).toContain('type=Date')
  })

  it('isRequired tells rules that apply to a missing value', () => {
    expect(normalizeValidationRules(typeOf('text')).map((rule) => rule.isRequired())).toEqual([true])
    expect(normalizeValidationRules(typeOf('free')).map((rule) => rule.isRequired())).toEqual([false])
  })

  it('a rule says by a code and details what is wrong with a value', async () => {
    expect(await validate('text', 'long')).toEqual([
      expect.objectContaining({
        ...{ level: 'error', code: 'string.maximum-length' },
        details: expect.objectContaining({ actualLength: 4, maximumLength: 3 }),
        message: expect.any(String),
      }),
    ])
    expect(await validate('text', undefined)).toContainEqual(expect.objectContaining({ code: 'value.required' }))
    expect(await validate('text', 'abc')).toEqual([])
  })

  it('the rule of slugs asks whether one is free with a query of a known tag', async () => {
    expect(await validate('slug', { _type: 'slug', current: 'a' })).toEqual([])
    expect(tags).toEqual(['validation.slug-is-unique'])
  })
})
