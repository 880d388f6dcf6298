import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { replaceFolder } from '../../src/tools/site/replace-folder.ts'
import { makeSmallDisk } from '../lake/content-sync/small-disk.ts'

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-replace-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function writeSite(folder: string, title: string, bytes = 100): Promise<string> {
  await mkdir(join(folder, 'guides'), { recursive: true })
  await writeFile(join(folder, 'index.html'), title)
  await writeFile(join(folder, 'guides/index.html'), 'x'.repeat(bytes))
  return folder
}

const titleOf = (site: string) => readFile(join(site, 'index.html'), 'utf8')

test('The first site is put where there is none, the second takes its place, and nothing else is left there', async () => {
  const folder = await makeFolder()
  const place = join(folder, 'on/line/site')
  await replaceFolder(await writeSite(join(folder, 'built'), 'first'), place)
  await writeFile(join(place, 'gone.html'), 'is in the first site only')
  await replaceFolder(await writeSite(join(folder, 'built'), 'second'), `${place}/`)
  expect(await titleOf(place)).toBe('second')
  expect((await readdir(place)).sort()).toEqual(['guides', 'index.html'])
  expect(await readdir(join(folder, 'on/line'))).toEqual(['site'])
})

test('A site on another disk is replaced as well; where that is full, the old one stays', async () => {
  const [folder, { folder: disk }] = await Promise.all([makeFolder(), makeSmallDisk(512)])
  const place = join(disk, 'site')
  await replaceFolder(await writeSite(join(folder, 'first'), 'first'), place)
  await replaceFolder(await writeSite(join(folder, 'second'), 'second'), place)
  expect(await titleOf(place)).toBe('second')
  const tooLarge = await writeSite(join(folder, 'third'), 'third', 1_000_000)
  await expect(replaceFolder(tooLarge, place)).rejects.toThrow('ENOSPC')
  expect([await titleOf(place), await readdir(disk)]).toEqual(['second', ['site']])
})

test('What a build that was ended has left there is cleared away', async () => {
  const folder = await makeFolder()
  const place = await writeSite(join(folder, 'site'), 'old')
  for (const left of ['next', 'previous']) await writeSite(`${place}.${left}`, left)
  await replaceFolder(await writeSite(join(folder, 'built'), 'new'), place)
  expect([await titleOf(place), await readdir(folder)]).toEqual(['new', ['site']])
})
