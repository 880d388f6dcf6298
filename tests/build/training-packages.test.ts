import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'

import { errorsOf } from '../helpers/scorm/manifest-errors.ts'
import { builtFiles, DIST } from './helpers/built-site.ts'

/** The built packages of both editions, in all languages. */
const packages = (await builtFiles()).flatMap((file) => {
  const edition = /-(scorm-1\.2|scorm-2004)\.zip$/.exec(file)?.[1]
  return edition === 'scorm-1.2' || edition === 'scorm-2004' ? [{ file, edition } as const] : []
})

it('there are packages of each training', () => {
  for (const name of ['ten-minute-team-talk', 'thirty-minute-session', 'managers-session'])
    expect(packages.filter(({ file }) => file.includes(`/${name}/`)).length, name).toBeGreaterThanOrEqual(2)
})

it.each(packages)('an LMS can take $file: its manifest keeps to the standard and lists what is in it', async (one) => {
  const files = unzipSync(readFileSync(join(DIST, one.file)))
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())
  expect(await errorsOf(one.edition, manifest)).toEqual([])
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
  expect(listed.sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'imsmanifest.xml')
      .sort(),
  )
})
