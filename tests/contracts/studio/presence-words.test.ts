import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { findStudioPackage } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, adapt or remove sanity-studio/structure/presence-words.ts'

it(`The Studio keeps the words for who is in a document with its releases: ${WHAT_TO_DO}`, async () => {
  const folder = dirname(findStudioPackage('sanity'))
  const files = await Array.fromAsync(glob('resources-*.js', { cwd: folder }))
  const bundles = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const withWords = bundles.filter((text) => text.includes('"presence.tooltip.one-without-release"'))
  expect(withWords).toHaveLength(1)
  expect(withWords[0]).toContain('"presence.tooltip.other"')
  expect(withWords[0]).toContain('release')
})
