import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { ownMessages } from '../../../src/i18n/own-messages.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-messages-'))
  await mkdir(join(folder, 'messages'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (text: string) => writeFile(join(folder, 'messages', 'pl.json'), text)

it('A hub words a sentence in its own way, and leaves the others', async () => {
  const own = { 'act.title': 'Co robić', 'search.results': { one: '{n}', few: '{n}', many: '{n}', other: '{n}' } }
  await write(JSON.stringify(own))
  expect(ownMessages(folder, 'pl')).toEqual(own)
  expect(ownMessages(folder, 'uk')).toEqual({})
})

it('Its pages say what it words itself, and what the hub says everywhere for the rest', async () => {
  await write(JSON.stringify({ 'act.title': 'Co robić' }))
  const program = `
    const { translator } = await import('./src/i18n/translate.ts')
    const say = (language, ...keys) => keys.map((key) => translator(language)(key))
    console.log(JSON.stringify([say('pl', 'act.title', 'show.close'), say('en', 'act.title')]))`
  const env = { ...process.env, HUB_CONTENT: folder }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env })
  expect(JSON.parse(stdout)).toEqual([['Co robić', 'Zamknij'], ['Act now']])
})

it.each([
  ['no JSON', '{', /messages\/pl\.json: It is no JSON: .* Write it like/],
  [
    'a message that English does not have',
    '{"act.heading":"x"}',
    /pl\.json act\.heading: It cannot be shown: English has/,
  ],
  [
    'a lost blank',
    '{"changes.titleOf":"x"}',
    /pl\.json changes\.titleOf: It cannot be shown: the blank \{month\} is missing/,
  ],
])('Where its file has %s, nothing is built, and the file is named', async (_, text, error) => {
  await write(text)
  expect(() => ownMessages(folder, 'pl')).toThrow(error)
})
