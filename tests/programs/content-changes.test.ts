import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { editStored } from '../helpers/content-files.ts'
import { makeClones, type Clone } from '../helpers/make-clones.ts'
import { makeGoodDataset, writeTestDataset } from '../content/good-dataset.ts'

async function writeContent(folder: string): Promise<void> {
  await cp(await writeTestDataset(await makeGoodDataset()), folder, { recursive: true })
  await writeFile(join(folder, 'assets.json'), '{}\n')
}

/** Changes fields of the guide in a clone, and commits. */
async function change(clone: Clone, fields: object): Promise<void> {
  editStored(clone.content, { 'guide-help': fields })
  await clone.git('commit', '--quiet', '--all', '--message=Change the guide')
}

it('npm run content:changes reports what changes since the branches parted', async () => {
  const { ben } = await makeClones(writeContent)
  await change(ben, { title: 'What Ben made of it' })

  const { said, code } = await ben.run('content-changes', 'origin/main')
  expect(code, said).toBe(0)
  expect(said).toContain('1 document changed, 0 new, 0 removed.')
  expect(said).toContain('No rule forbids to publish this.')
  expect(said).toContain('### Guide “What Ben made of it”: changed')
  expect(said).toMatch(/<del>.+<\/del> ?<ins>What Ben made of it<\/ins>/)

  await change(ben, { title: '' })
  const refused = await ben.run('content-changes', 'origin/main', '--output', 'report.md')
  expect(refused).toEqual({ said: '', code: 1 })
  expect(await readFile(join(ben.folder, 'report.md'), 'utf8')).toContain(
    '**error, new**: Guide “guide-help”, guide-help title',
  )
  expect(await ben.git('status', '--porcelain')).toBe('?? report.md\n')
})
