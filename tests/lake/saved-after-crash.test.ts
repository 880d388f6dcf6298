import { expect, test } from 'vitest'

import { readStored } from '../helpers/content-files.ts'
import { startLakeProcess } from '../bench/lake-process.ts'
import { makeFolders, start } from './start-lake.ts'

const written = (content: string) => JSON.stringify([...readStored(content).values()])

test('What was published in the moment before a crash is in content/ after the next start, which says so', async () => {
  const folders = await makeFolders()
  const before = written(folders.content)
  const lake = await startLakeProcess(folders.content, folders.storage)
  const title = 'Published just before the crash'
  await lake.client.create({ _id: 'topic-crash', _type: 'topic', language: 'en', title })
  await lake.kill()
  expect(written(folders.content), 'the crash came before the save').toBe(before)

  await start(folders)
  expect(written(folders.content)).toContain(title)
  expect(folders.logged).toEqual([
    'The Studio ended before it had saved all that was published. Saved to content/: 1 new.',
  ])
})

test('A start after a usual end writes nothing and says nothing', async () => {
  const folders = await makeFolders()
  const { lake } = await start(folders)
  await lake.close()
  const before = written(folders.content)
  await start(folders)
  expect(folders.logged).toEqual([])
  expect(written(folders.content)).toBe(before)
})
