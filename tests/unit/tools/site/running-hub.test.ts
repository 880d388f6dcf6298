import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import {
  findHubInTheWay,
  findRunningHub,
  removeRunningHub,
  saveRunningHub,
} from '../../../../src/tools/site/running-hub.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

const HUB = { origin: 'http://localhost:4411', content: 'content', site: 'dist' }

/** No process has this id. */
const ENDED = 2 ** 22 + 1

test('A hub is found whatever its port, as long as it runs and shows the content that is asked for', async () => {
  const folder = await makeFolder()
  expect(await findRunningHub('content', folder)).toBeUndefined()
  await saveRunningHub(HUB, folder)
  expect(await findRunningHub('./content', folder)).toBe('http://localhost:4411')
  expect(await findRunningHub('another', folder)).toBeUndefined()
  await removeRunningHub(folder)
  expect(await findRunningHub('content', folder)).toBeUndefined()
})

test('A hub that was killed is not found, and what it left is removed', async () => {
  const folder = await makeFolder()
  await saveRunningHub(HUB, folder)
  const left = join(folder, `${ENDED}.json`)
  await writeFile(left, JSON.stringify({ origin: 'http://localhost:1', content: join(process.cwd(), 'content') }))
  expect(await findRunningHub('content', folder)).toBe('http://localhost:4411')
  await expect(writeFile(left, '', { flag: 'wx' })).resolves.toBeUndefined()
})

test('A hub is in the way of other content in the same folder of pages, and of no other', async () => {
  const folder = await makeFolder()
  await saveRunningHub(HUB, folder)
  expect((await findHubInTheWay('../ireland', './dist', folder))?.origin).toBe(HUB.origin)
  expect(await findHubInTheWay('content', 'dist', folder)).toBeUndefined()
  expect(await findHubInTheWay('../ireland', '../ireland-site', folder)).toBeUndefined()
})
