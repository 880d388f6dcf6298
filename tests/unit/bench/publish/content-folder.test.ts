import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ContentFolder } from '../../../bench/publish/content-folder.ts'
import { readStored } from '../../../helpers/content-files.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

test('What is published replaces the files of its documents', async () => {
  const document = (id: string, title = id) => ({ _id: id, _type: 'guide', language: 'en', title })
  const folder = await writeDataset(['a', 'b', 'c'].map((id) => document(id)))
  const content = await ContentFolder.open(folder)
  await content.publish({ put: [document('b', 'changed'), document('d')], remove: ['a'] })
  const expected = [document('b', 'changed'), document('c'), document('d')]
  expect(content.documents).toEqual(expected)
  expect([...readStored(folder).values()]).toEqual(expected)
  expect(await readdir(folder)).toEqual(['en'])
  expect(await readdir(join(folder, 'en/guide'))).toEqual(['b.json', 'c.json', 'd.json'])
})
