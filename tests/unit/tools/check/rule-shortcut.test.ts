import type { SchemaType } from '@sanity/types'
import { getFallbackLocaleSource, normalizeValidationRules } from '@sanity/validation/_internal'
import { expect, it } from 'vitest'

import { walkDocument } from '../../../../src/tools/check/document-tree.ts'
import { passesWithoutDoubt } from '../../../../src/tools/check/rule-shortcut.ts'
import { createOfflineClient } from '../../../../src/tools/check/schema-rules.ts'
import { createContentSchema } from '../../../../src/tools/compile-schema.ts'
import { createEmbeddedSource } from '../../../../src/catalogue/source/embedded.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'

const { compiled, documentType } = createContentSchema()
const { documents } = await createEmbeddedSource(FROZEN_CONTENT)

const reference = { _type: 'reference', _ref: 'topic-signs' }
const values: readonly unknown[] = [
  ...['', ' ', 'a', 'worker', 'en', 'guide', 'x'.repeat(61), 'x'.repeat(301), 'x'.repeat(5001), 'me@example.org', 'me'],
  ...[
    '+441234567',
    '2026-02-30',
    '2026-02-28',
    '2026-02-28T10:00:00Z',
    '2026-02-30T10:00:00Z',
    'https://example.org',
    'http://example.org',
    'javascript:a',
    '//a',
    '2018',
  ],
  ...[0, 1, 2, 1.5, -1, 1e9, Number.NaN, true, false, null, undefined],
  ...[
    [],
    ['a'],
    ['a', 'a'],
    ['worker', 'manager'],
    ['worker', 'king'],
    [1, 1],
    [null, null],
    Array.from({ length: 99 }),
  ],
  ...[
    [{}, {}],
    [{ _key: 'a' }, { _key: 'b' }],
    [reference, { ...reference, _key: 'b' }],
    [reference, { _ref: 'b' }],
  ],
  ...[{}, { _type: 'a', _key: 'b' }, { text: 'a' }, reference, { _ref: 3 }, { _type: 'slug', current: 'a' }],
  ...[{ _type: 'slug', current: 'A b' }, { asset: reference }, { title: 'a', url: 'https://example.org' }],
]

/** Every type that a value of the content may have, those of fields and items included. */
const types = new Set<SchemaType>()
for (const document of documents) {
  walkDocument(document, documentType(document._type), ({ type }) => type && types.add(type))
}

const client = createOfflineClient()
const context = (type: SchemaType) => ({
  ...{ schema: compiled, type, document: undefined, parent: {}, path: ['a'], getClient: () => client },
  ...{ getDocumentExists: () => Promise.resolve(true), environment: 'cli' as const, i18n: getFallbackLocaleSource() },
})

it('A value that passes without doubt passes when its rule is evaluated', async () => {
  const doubtful: unknown[] = []
  let passed = 0
  for (const type of types) {
    for (const rule of normalizeValidationRules(type)) {
      for (const value of values.filter((each) => passesWithoutDoubt(rule, each, () => context(type)))) {
        passed += 1
        const markers = await rule.validate(value, context(type))
        if (markers.length > 0) doubtful.push({ type: type.name, value, markers })
      }
    }
  }
  expect(doubtful).toEqual([])
  expect(passed).toBeGreaterThan(1000)
})

it('Nearly all values of the content pass without doubt', () => {
  let all = 0
  let passed = 0
  for (const document of documents) {
    walkDocument(document, documentType(document._type), ({ type, value, parent }) => {
      if (type === undefined || value === undefined) return
      for (const rule of normalizeValidationRules(type)) {
        all += 1
        const test = () => ({ ...context(type), document: { ...document, _createdAt: '', _updatedAt: '', _rev: '' } })
        if (passesWithoutDoubt(rule, value, () => ({ ...test(), parent: parent?.value }))) passed += 1
      }
    })
  }
  expect(passed / all).toBeGreaterThan(0.9)
})
