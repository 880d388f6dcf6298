import type { Path, ValidationMarker } from '@sanity/types'
import { validateDocument } from '@sanity/validation'
import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { createContentSchema } from '../../src/tools/compile-schema.ts'
import { walkDocument } from '../../src/tools/check/document-tree.ts'
import { createOfflineClient, createRuleRunner } from '../../src/tools/check/schema-rules.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'
import { makeGoodDataset, withBody, withFields, writeTestDataset } from './good-dataset.ts'
import { paragraph } from './good-documents.ts'

const schema = createContentSchema()

function toComparable({ level, code, message, path }: ValidationMarker | (ValidationMarker & { path: Path })): string {
  // Sanity names members of lists by key, we by position: the names of the fields have to do.
  const fields = path.filter((segment) => typeof segment === 'string')
  return [level, code, message, fields.join('.')].join(' | ')
}

async function runSanitysWay(document: ContentDocument, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const { status, markers } = await validateDocument({
    document: { _rev: '', _createdAt: '', _updatedAt: '', ...document },
    schema: schema.compiled,
    client: createOfflineClient(),
    getDocumentExists: ({ id }) => Promise.resolve(ids.has(id) || id.startsWith('image-')),
  })
  expect(status).not.toBe('notEvaluated')
  return markers.map(toComparable).sort()
}

async function runOurWay(document: ContentDocument): Promise<readonly string[]> {
  const runRules = createRuleRunner(schema)
  const found: Promise<readonly ValidationMarker[]>[] = []
  walkDocument(document, schema.documentType(document._type), (node) => {
    const markers = runRules(node)
    if (markers !== undefined) found.push(markers)
  })
  return (await Promise.all(found)).flat().map(toComparable).sort()
}

async function expectSame(documents: readonly ContentDocument[]): Promise<number> {
  const ids = new Set(documents.map(({ _id }) => _id))
  const ours = await Promise.all(documents.map(runOurWay))
  const theirs = await Promise.all(documents.map((document) => runSanitysWay(document, ids)))
  expect(ours).toEqual(theirs)
  return theirs.flat().length
}

describe('Our way of running the schema’s rules finds what Sanity’s own validateDocument() finds', () => {
  it('in the largest and the emptiest documents of every type, and in translations', async () => {
    const { documents } = await createEmbeddedSource(FROZEN_CONTENT)
    expect(await expectSame(documents.filter(({ language }) => language === 'en' || language === 'ar'))).toBeGreaterThan(0)
  })

  it('in documents with many errors', async () => {
    const title = { title: 'y'.repeat(200) }
    const guide = { ...title, kind: 'novel', summary: 'Short.', audience: ['worker', 'worker', 'king'], minutes: 1.5 }
    const empty = paragraph('one', 'One.', { style: 'h7' })
    const blocks = [empty, { _type: 'callout', _key: 'two', tone: 'loud' }, { _type: 'steps', _key: 'three', items: [] }]
    const good = withBody(await makeGoodDataset(), ...blocks)
    const faulty = withFields(withFields(good, 'guide-help', guide), 'helpline-main', { dial: '+44999', email: 'me', order: -1 })
    const { documents } = await createEmbeddedSource(await writeTestDataset(faulty))
    expect(await expectSame(documents)).toBeGreaterThan(10)
  })
})
