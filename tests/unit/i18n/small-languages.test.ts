import { mkdtemp, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { smallEnglish, smallLanguagesOf, smallTranslator } from '../../../src/i18n/small-languages.ts'
import { writeSmallLanguage } from '../../../src/tools/translations/small-language-file.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith } from '../../helpers/make-documents.ts'

let hub: Parameters<typeof smallEnglish>[0]
let english: ReadonlyMap<string, string>
let folder: string
let file: string
beforeEach(async () => {
  const { site, rights } = await buildFrom(hubWith(), 'en')
  hub = { rights, site: { ...site, smallLanguages: ['ne'] } }
  english = smallEnglish(hub)
  folder = await mkdtemp(join(tmpdir(), 'small-languages-'))
  file = join(folder, 'small-languages', 'ne.json')
  await mkdir(join(folder, 'small-languages'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Writes the file with the texts that `textOf` makes of the English ones. */
async function writeTexts(
  textOf: (key: string, source: string) => { readonly english: string; readonly text: string },
  readBy: object | null = { name: 'Sita', on: '2026-11-30' },
): Promise<void> {
  await writeSmallLanguage(folder, 'ne', english)
  const texts = Object.fromEntries([...english].map(([key, source]) => [key, textOf(key, source)]))
  await writeFile(file, JSON.stringify({ name: 'नेपाली', direction: 'ltr', readBy, texts }))
}

const inNepali = (_: string, source: string) => ({ english: source, text: `ne: ${source}` })

it('A language that a speaker has read is published, with its own words', async () => {
  await writeTexts(inNepali)
  const [nepali] = smallLanguagesOf(hub, folder)
  expect(nepali).toMatchObject({ code: 'ne', name: 'नेपाली', direction: 'ltr', readBy: { name: 'Sita' } })
  const t = smallTranslator(nepali ?? { code: 'ne', texts: new Map() })
  expect(t('help.toEmergency', { number: '999' })).toBe('ne: To 999')
})

it.each([
  ['that has no file', async () => rm(file, { force: true }), /There is no such file/],
  ['that nobody has read', async () => writeTexts(inNepali, null), /Nobody who speaks ne has read/],
  [
    'that lacks a text',
    async () => writeTexts((key, source) => ({ english: source, text: key === 'act.title' ? '' : 'x' })),
    /not translated: act\.title/,
  ],
  [
    'whose English has changed',
    async () => writeTexts((key, source) => ({ english: key === 'act.danger' ? 'In danger' : source, text: 'x' })),
    /English has changed since: act\.danger/,
  ],
  ['whose file is no JSON', async () => writeFile(file, '{'), /no JSON/],
  ['whose file has no texts', async () => writeFile(file, '{"name":"x"}'), /no name of the language, or no texts/],
  [
    'with a text that is none',
    async () => writeFile(file, '{"name":"x","texts":{"act.title":"y"}}'),
    /“act\.title” has no “english” or no “text”/,
  ],
])('A language is not published %s', async (_, spoil, error) => {
  await spoil()
  expect(() => smallLanguagesOf(hub, folder)).toThrow(error)
})

it('A language is read from its folder alone', async () => {
  await writeTexts(inNepali)
  await rename(file, join(folder, 'ne.json'))
  const { rights, site } = hub
  for (const code of ['../ne', 'ne/../../ne', '.'])
    expect(() => smallLanguagesOf({ rights, site: { ...site, smallLanguages: [code] } }, folder)).toThrow(
      /no such file/,
    )
})

it('Where English changes, the text is emptied, what it was stands beside it, and it has to be read again', async () => {
  await writeTexts(inNepali)
  const changed = new Map([...english, ['act.danger', 'In danger at this moment']])
  const { todo } = await writeSmallLanguage(folder, 'ne', changed)
  expect(todo.join(' ')).toMatch(/not translated: act\.danger.*Nobody who speaks ne/)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    readBy: null,
    texts: {
      'act.danger': { text: '', before: { text: 'ne: In danger now' } },
      'act.title': { english: 'Act now', text: 'ne: Act now' },
    },
  })
})

it('A language of a script that runs to the left says so', async () => {
  await writeSmallLanguage(folder, 'ur', english)
  expect(JSON.parse(await readFile(join(folder, 'small-languages', 'ur.json'), 'utf8'))).toMatchObject({
    direction: 'rtl',
    name: 'اردو',
  })
})
