import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { NO_SITE, readSiteRecord, writeSiteRecord, type SiteRecord } from '../../../../src/tools/publish/site-record.ts'

const RECORD: SiteRecord = {
  pages: new Map([
    [
      'index.html',
      {
        key: 'k',
        digest: 'd',
        gaps: [{ fragment: '/fragments/x/', at: 3, length: 4 }],
        isListed: true,
        hasPictures: false,
      },
    ],
    ['404.html', { digest: 'e', gaps: [], isListed: false, hasPictures: true, day: '2026-11-27' }],
  ]),
  fragments: new Map([['/fragments/x/', 'f']]),
}

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-record-'))
  file = join(folder, 'deep', 'pages')
  await writeSiteRecord(file, RECORD)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('A record is read as it was written', async () => {
  expect(await readSiteRecord(file)).toEqual(RECORD)
})

it.each([
  ['cut', (text: string) => text.slice(0, -20)],
  ['changed', (text: string) => text.replace('"d"', '"c"')],
  ['empty', () => ''],
  ['from another version', (text: string) => text.replace(/^pages 2 /, 'pages 0 ')],
])('A record that is %s counts as none', async (_name, change) => {
  await writeFile(file, change(await readFile(file, 'utf8')))
  expect(await readSiteRecord(file)).toBe(NO_SITE)
})

it('There is no record where nothing was built', async () => {
  expect(await readSiteRecord(join(folder, 'missing'))).toBe(NO_SITE)
})
