import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { ContentFolder } from '../../../bench/publish/content-folder.ts'

test('What is published replaces the file of all documents', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-published-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const document = (id: string, title = id) => ({ _id: id, _type: 'guide', title })
  const file = join(folder, 'data.ndjson')
  await writeFile(file, ['a', 'b', 'c'].map((id) => `${JSON.stringify(document(id))}\n`).join(''))
  const content = await ContentFolder.open(folder)
  await content.publish({ put: [document('b', 'changed'), document('d')], remove: ['a'] })
  const expected = [document('b', 'changed'), document('c'), document('d')]
  expect(content.documents).toEqual(expected)
  expect(await readFile(file, 'utf8')).toBe(expected.map((each) => `${JSON.stringify(each)}\n`).join(''))
  expect(await readdir(folder)).toEqual(['data.ndjson'])
})
