import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { findStudioPackage } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, adapt or remove sanity-studio/app/structure/studio-words.ts'

/** The scripts of the package `sanity` whose names match. */
async function scriptsLike(pattern: string): Promise<readonly string[]> {
  const folder = dirname(findStudioPackage('sanity'))
  const files = await Array.fromAsync(glob(pattern, { cwd: folder }))
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
}

it(`The Studio keeps the words for who is in a document with its releases: ${WHAT_TO_DO}`, async () => {
  const bundles = await scriptsLike('resources-*.js')
  const withWords = bundles.filter((text) => text.includes('"presence.tooltip.one-without-release"'))
  expect(withWords).toHaveLength(1)
  expect(withWords[0]).toContain('"presence.tooltip.other"')
  expect(withWords[0]).toContain('release')
})

it.each([
  'timeline.operation.edited-live',
  'timeline.operation.edited-live_timestamp',
  'release.chip.global.drafts',
  'release.navbar.drafts',
  'release.navbar.published',
  'release.navbar.tooltip',
  'release.chip.tooltip.no-edits',
  'buttons.focus-pane-button.aria-label.focus',
  'buttons.focus-pane-button.tooltip.focus',
  'buttons.focus-pane-button.aria-label.collapse',
  'buttons.focus-pane-button.tooltip.collapse',
])(`The Studio has words of its own under the name %s: ${WHAT_TO_DO}`, async (name) => {
  const scripts = await scriptsLike('*.js')
  expect(scripts.filter((text) => text.includes(`"${name}": "`))).toHaveLength(1)
})
