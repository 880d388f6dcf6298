import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { aboutBase } from '../../../src/i18n/about-base.ts'
import texts from '../../../src/i18n/about-base.json' with { type: 'json' }
import { LOCALES } from '../../../src/i18n/locales.ts'
import { faultOfMessage } from '../../../src/i18n/message-fault.ts'

/** What a program prints about a hub whose base language is another one: a process of its own, since the base is a constant. */
async function inHubOf(base: string, code: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, HUB_LANGUAGE: base, HUB_ADDED_LANGUAGES: base, HUB_CONTENT: 'tests/fixtures/content' },
  })
  return JSON.parse(stdout)
}

it('Each language says what it says of English as the language of originals for hubs with another one', () => {
  expect(Object.keys(texts)).toEqual(LOCALES.map(({ code }) => code))
  for (const [language, messages] of Object.entries(texts))
    for (const [key, text] of Object.entries(messages))
      expect.soft(faultOfMessage(key, text.replaceAll('{base}', 'x'), language), `${language} ${key}`).toBeUndefined()
  expect(aboutBase('pl')).toEqual({})
})

it('In a hub of another base language, addresses, directions and words follow it, and English stands where it has no words', async () => {
  const said = await inHubOf(
    'he',
    `import { homePath } from './src/domain/paths.ts'
     import { directionOf, getLocale } from './src/i18n/locales.ts'
     import { messageLanguage, nameOf, translator } from './src/i18n/translate.ts'
     const t = translator('he')
     console.log(JSON.stringify([homePath('he'), homePath('en'), directionOf('he'), getLocale('he').name, t('act.title'),
       messageLanguage('act.title', 'he'), nameOf(t, 'jurisdiction', 'NO'), translator('es')('english.link')]))`,
  )
  expect(said).toEqual(['/', '/en/', 'rtl', 'עברית', 'Act now', 'en', 'נורווגיה', 'en hebreo'])
})
