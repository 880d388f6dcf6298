import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { pathInRepository } from '../../../../src/catalogue/source/path-in-repository.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

it.each([
  ['hub/content', 'hub', 'content'],
  ['hub/hubs/north', 'hub', 'hubs/north'],
  ['nordic', 'nordic', ''],
  ['north/content', 'north', 'content'],
  ['hub/content', undefined, 'content'],
  ['nordic', undefined, ''],
  ['hub/sanity-studio/.lake/drafts', 'hub', undefined],
])('Of %s in the repository %s: %s', async (folder, repository, path) => {
  const root = await makeFolder()
  await mkdir(join(root, folder), { recursive: true })
  if (repository !== undefined) await mkdir(join(root, repository, '.git'))
  expect(pathInRepository(join(root, folder), join(root, 'hub'))).toBe(path)
})
