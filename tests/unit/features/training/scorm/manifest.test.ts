import { expect, it } from 'vitest'

import type { Edition } from '../../../../../src/features/training/scorm/editions.ts'
import { MANIFESTS, type ManifestData } from '../../../../../src/features/training/scorm/manifest.ts'
import { errorsOf } from '../../../../helpers/scorm/manifest-errors.ts'

const DATA: ManifestData = {
  ...{ slug: 'signs-in-20-minutes', title: 'Signs in 20 minutes', language: 'en', version: 3, hub: 'Hotels Together' },
  files: ['index.html', 'player.js', 'player.css'],
}

const EDITIONS: readonly Edition[] = ['scorm-1.2', 'scorm-2004']

it.each(EDITIONS)('the manifest of %s is valid against the schemas of the standard', async (edition) => {
  expect(await errorsOf(edition, MANIFESTS[edition](DATA))).toEqual([])
})

it.each(EDITIONS)('and so it is with a hostile title: %s', async (edition) => {
  const title = `<script>"&' \u0007${'عربي 🙂 '.repeat(60)}`
  const manifest = MANIFESTS[edition]({ ...DATA, title })
  expect(await errorsOf(edition, manifest)).toEqual([])
  expect(manifest).toContain('<title>&lt;script&gt;&quot;&amp;')
})

it.each(EDITIONS)('the schemas find an error in a manifest of %s', async (edition) => {
  const broken = MANIFESTS[edition](DATA).replace('<resources>', '<resource>').replace('</resources>', '</resource>')
  expect(await errorsOf(edition, broken)).not.toEqual([])
})

it.each(EDITIONS)('names all files, and the same course in every version: %s', (edition) => {
  const manifest = MANIFESTS[edition](DATA)
  for (const file of DATA.files) expect(manifest).toContain(`<file href="${file}"/>`)
  const identifier = /<manifest identifier="([^"]+)"/
  expect(identifier.exec(manifest)?.[1]).toBe(identifier.exec(MANIFESTS[edition]({ ...DATA, version: 4 }))?.[1])
})

it('an LMS that takes SCORM 2004 sets nothing that the module has not set', () => {
  expect(MANIFESTS['scorm-2004'](DATA)).toContain('completionSetByContent="true" objectiveSetByContent="true"')
})
