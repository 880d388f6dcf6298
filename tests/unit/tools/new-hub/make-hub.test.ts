import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { makeHub } from '../../../../src/tools/new-hub/make-hub.ts'

const root = mkdtempSync(join(tmpdir(), 'hubs-'))
const [first, second] = [join(root, 'first'), join(root, 'second')]

function write(name: string, value: unknown) {
  mkdirSync(dirname(join(first, name)), { recursive: true })
  writeFileSync(join(first, name), JSON.stringify(value))
}

it('A hub takes over the words that another wrote in its languages, those of safety too, and no others', async () => {
  write('messages/nb.json', { 'nav.home': 'Hjem' })
  write('messages/en.json', { 'nav.home': 'Start' })
  const texts = { 'act.title': { english: 'Act now', text: 'Handle nå' } }
  write('small-languages/nb.json', { name: 'norsk', direction: 'ltr', readBy: null, texts })
  const wishes = { ...{ folder: second, name: 'Ours', tagline: 'in the north', address: '' }, isWhole: false }
  const where = { countries: ['NO'], base: 'nb', languages: [], emergency: new Map([['NO', '112']]) }
  await makeHub([], { ...wishes, ...where }, '2026-12-01T00:00:00Z', first)
  const read = (name: string): unknown => JSON.parse(readFileSync(join(second, name), 'utf8'))
  expect(read('messages/nb.json')).toEqual({ 'nav.home': 'Hjem' })
  expect(read('small-languages/nb.json')).toMatchObject({ texts })
  expect(() => read('messages/en.json')).toThrow('ENOENT')
})
