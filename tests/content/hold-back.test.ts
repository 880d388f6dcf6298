import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { toContent, type Content } from '../../src/catalogue/index.ts'
import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { requireValidContent } from '../../src/tools/check/check-content.ts'
import { holdBack as holdBackAll } from '../../src/tools/publish/hold-back.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { makeGoodDataset, withFields, writeTestDataset, type TestDataset } from './good-dataset.ts'

const TODAY = '2026-06-01'

const read = async (dataset: TestDataset) =>
  toContent(await createEmbeddedSource(await writeTestDataset(dataset)), undefined, TODAY)

const holdBack = async (...given: Parameters<typeof holdBackAll>) => (await holdBackAll(...given)).content

const idsOf = (content: Content) => content.documents.map(({ _id }) => _id)

/** A guide of a program, beside what is good. */
const withGuide = (good: TestDataset, fields: object): TestDataset => {
  const guide = good.documents.find(({ _id }) => _id === 'guide-help')
  const slug = { _type: 'slug', current: 'by-a-program' }
  return { ...good, documents: [...good.documents, { _type: 'guide', ...guide, slug, ...fields, _id: 'by-a-program' }] }
}

const topics = [{ _type: 'reference', _key: 'a', _ref: 'topic-gone' }]

it.each([
  ['a field that its type does not have', { colour: 'red' }],
  ['a value of a wrong type', { title: 5 }],
  ['a reference to nothing', { topics }],
  ['a type that there is not', { _type: 'guidebook' }],
])('A document with %s is held back alone: new it waits, else it stays as it was', async (_, fields) => {
  const good = await makeGoodDataset()
  const file = join(await makeFolder(), 'held-back')
  const before = await read(good)
  const running = { shown: before.documents, file }
  const fresh = await holdBack(await read(withGuide(good, fields)), TODAY, running)
  expect(idsOf(fresh)).toEqual(idsOf(before))
  expect(fresh.heldBack?.map(({ document }) => document)).toEqual(['by-a-program'])

  const changed = withFields(withFields(good, 'guide-help', fields), 'topic-signs', { definition: 'What may be a sign.' })
  const shown = [await holdBack(await read(changed), TODAY, running)]
  // The next process shows the same, although it has seen nothing before.
  shown.push(await holdBack(await read(changed), TODAY, { shown: undefined, file }))
  for (const { documents, heldBack } of shown) {
    expect(documents.find(({ _id }) => _id === 'guide-help')).toMatchObject({ _type: 'guide', title: 'When somebody asks for help' })
    expect(documents.find(({ _id }) => _id === 'topic-signs')).toMatchObject({ definition: 'What may be a sign.' })
    expect(heldBack?.map(({ document }) => document)).toEqual(['guide-help'])
  }
  expect(await holdBack(before, TODAY, running)).not.toHaveProperty('heldBack')
})

it('A document of which git has left two versions is held back alone, at the first build in that of this copy', async () => {
  const good = await makeGoodDataset()
  const before = await read(good)
  const folder = await writeTestDataset(withFields(good, 'topic-signs', { definition: 'What may be a sign.' }))
  const path = join(folder, 'en', 'guide', 'guide-help.json')
  const text = await readFile(path, 'utf8')
  const [ours, theirs] = ['Ours', 'Theirs'].map((title) => text.replace(/"title": "When[^"]*"/, `"title": "${title}"`))
  await writeFile(path, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> main\n`)
  const content = toContent(await createEmbeddedSource(folder), undefined, TODAY)
  await expect(requireValidContent(content, TODAY)).rejects.toThrow('Git has left two versions')
  expect(() => content.library('en')).toThrow('Git has left two versions')
  const file = join(await makeFolder(), 'held-back')
  for (const [shown, title] of [
    [undefined, 'Ours'],
    [before.documents, 'When somebody asks for help'],
  ] as const) {
    const { documents, heldBack, library } = await holdBack(content, TODAY, { shown, file })
    expect(heldBack?.map(({ document }) => document)).toEqual(['guide-help'])
    expect(documents.find(({ _id }) => _id === 'guide-help')).toMatchObject({ title })
    expect(documents.find(({ _id }) => _id === 'topic-signs')).toMatchObject({ definition: 'What may be a sign.' })
    expect(library('en').resources).not.toEqual([])
  }
})

it('What is shown by no version, or is about the whole hub, holds all back', async () => {
  const good = await makeGoodDataset()
  const running = { shown: (await read(good)).documents, file: join(await makeFolder(), 'held-back') }
  const without = (id: string): TestDataset => ({ ...good, documents: good.documents.filter(({ _id }) => _id !== id) })
  await expect(holdBack(await read(without('topic-signs')), TODAY, running)).rejects.toThrow('topic-signs')
  await expect(holdBack(await read(without('site-en')), TODAY, running)).rejects.toThrow('The site has no settings')
})

it('At the first build of a process nothing disappears that readers may have seen, and what is new waits with what names it', async () => {
  const good = await makeGoodDataset()
  const first = { shown: undefined, file: join(await makeFolder(), 'held-back') }
  const wrong = await read(withFields(good, 'topic-signs', { colour: 'red' }))
  await expect(holdBack(wrong, TODAY, first)).rejects.toThrow('colour')
  const built = new Set(good.documents.map(({ _id }) => _id))
  await expect(holdBack(wrong, TODAY, { ...first, built })).rejects.toThrow('colour')
  const translation = { ...withGuide(good, {}).documents.at(-1), _id: 'by-a-program-pl', _type: 'guide', language: 'pl' }
  const related = [{ _type: 'reference', _key: 'a', _ref: 'by-a-program' }]
  const both = withGuide(good, { colour: 'red' })
  const content = await read({ ...both, documents: [...both.documents, { ...translation, language: 'en', slug: { _type: 'slug', current: 'other' }, related }] })
  const shown = await holdBack(content, TODAY, { ...first, built })
  expect(shown.documents).toHaveLength((await read(good)).documents.length)
})
