import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
