import { strFromU8, unzipSync } from 'fflate'
import { expect, it, vi } from 'vitest'

import { packFiles } from '../../../../../src/features/training/scorm/zip.ts'

const FILES = { 'index.html': '<p>عربي 🙂</p>', 'player.js': 'play()' }

it('holds the texts as they are', () => {
  const files = unzipSync(packFiles(FILES, '', '2026-11-27'))
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(Object.entries(FILES))
})

it('puts all files into a folder where one is asked for', () => {
  expect(Object.keys(unzipSync(packFiles(FILES, 'signs', '2026-11-27')))).toEqual([
    'signs/index.html',
    'signs/player.js',
  ])
})

it('equal input gives equal bytes, in every time zone', () => {
  const archives = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((name) => {
    vi.stubEnv('TZ', name)
    return Buffer.from(packFiles(FILES, '', '2026-11-27')).toString('hex')
  })
  expect(new Set(archives).size).toBe(1)
})
