import { expect, it } from 'vitest'

import { translator } from '../../../src/i18n/translate.ts'
import { render } from '../../helpers/render.ts'

const t = translator('ar')
const NONE = { language: 'ar', isFallback: false, isUnchecked: false }

async function noteOf(localeInfo: object): Promise<string> {
  return render('ui/TranslationNote', { localeInfo: { ...NONE, ...localeInfo }, t, english: '/guides/knock/' })
}

it('A page says in both languages that a machine translated it, and leads to the English one', async () => {
  const html = await noteOf({ isUnchecked: true })
  expect(html).toContain('ترجمة آلية لم يراجعها أحد بعد.')
  expect(html).toMatch(/lang="en" dir="ltr"[^>]*>\s*Machine draft\./)
  expect(html).toContain('<a href="/guides/knock/" hreflang="en">')
})

it('It names who has checked it and when, and when the English has changed since', async () => {
  const html = await noteOf({ checked: { by: 'Amira K.', on: '2026-11-27' }, changedOn: '2026-12-01' })
  expect(html).toMatch(/1 ديسمبر 2026.*Amira K\..*27 نوفمبر 2026/)
  expect(html).toContain('English changed.')
  expect(html).not.toContain('A machine')
})

it('It says nothing of an original, or where nobody has said anything of a translation', async () => {
  expect(await noteOf({})).toBe('')
  expect(await noteOf({ language: 'en', isUnchecked: true })).toBe('')
})

it('A card says it in a word or two, and as a sentence for people who listen', async () => {
  const markOf = (localeInfo: object) =>
    render('ui/TranslationTag', { localeInfo: { ...NONE, language: 'en', ...localeInfo }, t: translator('en') })
  const html = await markOf({ isUnchecked: true })
  expect(html).toContain('<span aria-hidden="true">Machine draft</span>')
  expect(html).toContain('<span class="visually-hidden">Machine translation.')
  expect(await markOf({ isUnchecked: true, changedOn: '2026-12-01' })).toContain('English changed')
  expect(await markOf({ checked: { by: 'Amira', on: '2026-11-27' } })).toContain('>Checked<')
  expect(await markOf({})).toBe('')
  expect(await markOf({ isUnchecked: true, language: 'ar' })).toMatch(
    /<span lang="en" dir="ltr">\s*Machine draft\s*<\/span>/,
  )
})
