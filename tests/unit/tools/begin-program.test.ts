import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { hubLanguagesOf, hubNameOf } from '../../../src/catalogue/source/hub-languages.ts'
import { beginProgram } from '../../../src/tools/begin-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
for (const [tag, id] of [
  ['en', 'siteSettings-en'],
  ['da', 'siteSettings-da'],
  ['nb', 'siteSettings'],
] as const) {
  mkdirSync(join(folder, tag, 'siteSettings'), { recursive: true })
  writeFileSync(join(folder, tag, 'siteSettings', `${id}.json`), JSON.stringify({ title: `Hub ${tag}` }))
}
mkdirSync(join(folder, 'sv', 'guide'), { recursive: true })

function begin(environment: Readonly<Record<string, string>>) {
  const own = { ...environment }
  beginProgram(own)
  return own
}

it('The languages of a folder are those with settings, first that whose settings are no translation', () => {
  expect(hubLanguagesOf(folder)).toEqual(['nb', 'da', 'en'])
  expect(hubLanguagesOf('tests/fixtures/content')[0]).toBe('en')
  expect(hubLanguagesOf(join(folder, 'sv'))).toEqual([])
  expect(hubLanguagesOf(join(folder, 'nowhere'))).toEqual([])
})

it('The name of a hub is that of the settings that are no translation', () => {
  expect(hubNameOf(folder)).toBe('Hub nb')
  expect(hubNameOf(join(folder, 'nowhere'))).toBeUndefined()
})

it('A program has the languages of its content folder, whatever its environment said', () => {
  expect(begin({ HUB_CONTENT: folder, HUB_LANGUAGE: 'en' })).toMatchObject({
    HUB_LANGUAGE: 'nb',
    HUB_ADDED_LANGUAGES: 'nb da',
  })
  expect(begin({ HUB_CONTENT: 'tests/fixtures/content' })).toMatchObject({
    HUB_LANGUAGE: 'en',
    HUB_ADDED_LANGUAGES: '',
  })
})

it('With a Sanity project the environment says them', () => {
  const cloud = { SANITY_PROJECT_ID: 'abc12345', HUB_LANGUAGE: 'nb', HUB_CONTENT: 'tests/fixtures/content' }
  expect(begin(cloud)).toEqual(cloud)
  const unset = { SANITY_PROJECT_ID: 'abc12345', HUB_CONTENT: join(folder, 'nowhere') }
  expect(begin({ ...unset, HUB_LANGUAGE: '' })).toEqual(unset)
})
