import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'

import { packTraining } from '../../../../../src/features/training/scorm/pack-training.ts'

const CONTENT = {
  ...{ slug: 'signs', title: 'Signs & more', language: 'en', version: 2, day: '2026-11-27' },
  hub: 'Hotels Together',
  ...{ page: '<p>…</p>', style: 'p {}', script: 'play()', readMe: ['Upload it.', 'From the hub'] },
}

it.each(['scorm-1.2', 'scorm-2004'] as const)(
  '%s has its manifest at the root, which names every other file',
  (kind) => {
    const { 'imsmanifest.xml': manifest, ...files } = unzipSync(packTraining(kind, CONTENT))
    const named = [...strFromU8(manifest ?? new Uint8Array()).matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
    expect(named).toEqual(Object.keys(files))
    expect(named[0]).toBe('index.html')
  },
)

it('the offline folder is one folder without a manifest', () => {
  const names = Object.keys(unzipSync(packTraining('offline', CONTENT)))
  expect(names).toEqual(['signs/index.html', 'signs/package.css', 'signs/package.js', 'signs/read-me.txt'])
})

it('equal content gives equal bytes', () => {
  expect(packTraining('offline', { ...CONTENT })).toEqual(packTraining('offline', CONTENT))
})
