import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, it, vi } from 'vitest'

import { CODE_FOLDERS, hashCode } from '../../../../src/tools/site/code-hash.ts'
import { findImports } from '../../../helpers/architecture/find-imports.ts'
import { readSources } from '../../../helpers/architecture/source-file.ts'

async function makeProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'code-hash-'))
  const files = {
    ...{ 'src/domain/a.ts': 'a', 'src/b.css': 'b', 'sanity-studio/model/schema/c.ts': 'c' },
    ...{ 'sanity-studio/lake/content-folder/h.ts': 'h' },
    ...{ 'sanity-studio/model/rules/d.ts': 'd', 'sanity-studio/model/desk/e.ts': 'e', 'package-lock.json': '{}' },
    ...{ 'astro.config.mjs': 'f', 'content/en/page/a.json': '{}', 'sanity-studio/model/translation-units/g.ts': 'g' },
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

it.each([
  'src/domain/a.ts',
  'src/b.css',
  'sanity-studio/model/schema/c.ts',
  'sanity-studio/model/rules/d.ts',
  'sanity-studio/lake/content-folder/h.ts',
  'sanity-studio/model/translation-units/g.ts',
  'package-lock.json',
  'astro.config.mjs',
])('The hash of the code changes with %s', async (path) => {
  const root = await makeProject()
  const before = hashCode(root, {})
  await writeFile(join(root, path), 'other')
  expect(hashCode(root, {})).not.toBe(before)
})

it.each(['content/en/page/a.json', 'sanity-studio/model/desk/e.ts'])('It stays when %s changes', async (path) => {
  const root = await makeProject()
  const before = hashCode(root, {})
  await writeFile(join(root, path), 'other')
  expect(hashCode(root, {})).toBe(before)
})

it('It changes with a message that the content folder words in its own way', async () => {
  const root = await makeProject()
  const before = hashCode(root, {})
  await mkdir(join(root, 'content/messages'))
  await writeFile(join(root, 'content/messages/pl.json'), '{}')
  expect(hashCode(root, {})).not.toBe(before)
})

it('It changes when a file is renamed, added or removed', async () => {
  const root = await makeProject()
  const hashes = [hashCode(root, {})]
  await rename(join(root, 'src/b.css'), join(root, 'src/c.css'))
  hashes.push(hashCode(root, {}))
  await writeFile(join(root, 'src/d.css'), '')
  hashes.push(hashCode(root, {}))
  await rm(join(root, 'src/c.css'))
  hashes.push(hashCode(root, {}))
  expect(new Set(hashes).size).toBe(4)
})

it('It changes with the address of the site, not with the folder of the project', async () => {
  const root = await makeProject()
  expect(hashCode(root, { HUB_SITE_URL: 'https://a.example' })).not.toBe(hashCode(root, {}))
  expect(hashCode(root, { PORT: '5000' })).not.toBe(hashCode(root, {}))
  expect(hashCode(await makeProject(), { HOME: '/' })).toBe(hashCode(root, {}))
})

it('The hash of this project’s code can be computed', async () => {
  // Another file of this process may have asked for it while it chose another content folder.
  vi.resetModules()
  const { codeHash } = await import('../../../../src/tools/site/code-hash.ts')
  expect(codeHash()).toMatch(/^[0-9a-f]{64}$/)
  expect(codeHash()).toBe(hashCode('.', process.env))
})

it('It covers what the code of pages and checks imports of the Studio', async () => {
  const files = await readSources(['src'])
  // The programs that change content/ or run a lake store no results.
  const ofBuild = files.filter(({ path }) => !/^src\/tools\/(?!check\/|site\/|publish\/)/.test(path))
  const imported = ofBuild.flatMap(findImports).filter((target) => target.startsWith('sanity-studio/'))
  const isCovered = (target: string) => CODE_FOLDERS.some((folder) => target.startsWith(`${folder}/`))
  expect(imported.filter((target) => !isCovered(target))).toEqual([])
})
