import { describe, expect, it } from 'vitest'

import { LANGUAGES } from '../../sanity-studio/schemaTypes/vocabularies.ts'
import { countryOf, isCountry } from '../../src/domain/help.ts'
import { homePath } from '../../src/domain/paths.ts'
import { translator } from '../../src/i18n/translate.ts'
import { builtLanguages, builtPagesAt, builtTexts } from './helpers/built-site.ts'
import { originalsOfType, readContent, textField } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, visibleText } from './helpers/read-page.ts'

const { published } = await readContent()
const helplines = originalsOfType(published, 'helpline')
const countries = [...new Set(helplines.map((line) => countryOf(textField(line, 'country') ?? '')))].filter(isCountry)
const languages = await builtLanguages()
const actNow = languages.flatMap((language) =>
  countries.map((country) => `${homePath(language)}act-now/${country.toLowerCase()}/`),
)
const pages = await builtPagesAt(actNow)
const texts = [...(await builtTexts())].map(([path, text]) => ({ path, text: text.replaceAll(/<[^>]*>/g, ' ') }))

/** The addresses of the numbers that a page calls first. */
function dangerNumbers(path: string): readonly string[] {
  const page = pages.get(path)
  if (page === undefined) return []
  return elements(page.root, 'main .act a.call-danger').map((link) => attribute(link, 'href') ?? '')
}

describe('Nobody in danger finds a country without a number to call', () => {
  it.each(languages)('in %s: the page of each country has all its emergency numbers, first', (language) => {
    expect(countries.length).toBeGreaterThanOrEqual(12)
    const problems = countries.flatMap((country) => {
      const path = `${homePath(language)}act-now/${country.toLowerCase()}/`
      const own = helplines.filter((line) => line['purpose'] === 'emergency' && line['country'] === country)
      const expected = own.map((line) => `tel:${textField(line, 'dial')}`)
      const shown = dangerNumbers(path)
      const missing = expected.filter((address) => !shown.includes(address))
      return shown.length === 0 || missing.length > 0
        ? [`${path} shows “${shown.join(', ')}”, not ${missing.join(', ')}`]
        : []
    })
    expectNoProblems(problems)
  })

  it('a number that no source confirms says so in each language', () => {
    const unconfirmed = helplines.filter((line) => line['isCommonKnowledge'] === true)
    expect(unconfirmed.length).toBeGreaterThan(0)
    const problems = languages.flatMap((language) =>
      unconfirmed.flatMap((line) => {
        const path = `${homePath(language)}act-now/${textField(line, 'country')?.toLowerCase()}/`
        const page = pages.get(path)
        const text = page === undefined ? '' : visibleText(page.root)
        return text.includes(translator(language)('help.notConfirmed')) ? [] : [`${path} does not say it`]
      }),
    )
    expectNoProblems(problems)
  })
})

describe('Nobody dials 99955', () => {
  it.each(LANGUAGES)('in %s the silent call is a sentence of its own, for a mobile and for a landline', (language) => {
    const sentence = translator(language)('help.silentText', { digits: '55' })
    expect(sentence).not.toContain('999')
    expect(sentence.match(/[.。]/gu)?.length).toBe(2)
    // “Do not hang up until you are asked” reads as “hang up when you are asked”.
    expect(sentence).not.toMatch(/\bhasta que\b|\baté\b|\bpână\b|\buntil\b|\baż\b|\bдоки\b|حتى|直到/u)
    const path = `${homePath(language)}act-now/gb/`
    const page = pages.get(path)
    expect(page === undefined ? '' : visibleText(page.root)).toContain(
      sentence.replaceAll(/[\u2068\u2069]/gu, '').split('55')[0],
    )
  })

  it('no link, button or line reads “999” and at once “55”', () => {
    const joined = /999\W{0,3}(?:,?\s*(?:wait,?\s*)?(?:then|potem|apoi|luego|depois|потім|ثم|再按)\s*)[\W]*55|99955/iu
    const problems = texts.flatMap(({ path, text }) => {
      const found = joined.exec(text)?.[0]
      return found === undefined ? [] : [`${path} reads “${found}”`]
    })
    expectNoProblems(problems)
  })
})

it('No page sends a worker to the police of the borders', () => {
  const border = /866[-\s.]?347[-\s.]?2423|866[-\s.]?DHS|877[-\s.]?4[-\s.]?HSI|877[-\s.]?447[-\s.]?4847/iu
  expectNoProblems(texts.filter(({ text }) => border.test(text)).map(({ path }) => path))
})
