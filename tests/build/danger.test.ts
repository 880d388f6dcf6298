import { describe, expect, it } from 'vitest'

import { LANGUAGES } from '../../sanity-studio/model/schema/vocabularies/languages.ts'
import { countryOf, isCountry } from '../../src/domain/help.ts'
import { homePath } from '../../src/domain/paths.ts'
import { translator } from '../../src/i18n/translate.ts'
import { builtFiles, builtLanguages, builtPagesAt, pathOf, readBuilt } from './helpers/built-site.ts'
import { originalsOfType, readContent, slugOf, textField } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, visibleText } from './helpers/read-page.ts'

/* What a number that is wrong, missing or of another country does: somebody in danger dials it. */

const { published } = await readContent()
const helplines = originalsOfType(published, 'helpline')
const countries = [...new Set(helplines.map((line) => countryOf(textField(line, 'country') ?? '')))].filter(isCountry)
const languages = await builtLanguages()

const emergencyLines = (country: string) =>
  helplines.filter((line) => line['purpose'] === 'emergency' && line['country'] === country)

const actNowPath = (language: string, country: string) => `${homePath(language)}act-now/${country.toLowerCase()}/`
const countryPages = await builtPagesAt(
  languages.flatMap((language) => countries.map((country) => actNowPath(language, country))),
)

/** Every page of every language, as it was built. */
const pages = (await builtFiles())
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: pathOf(file), html: readBuilt(file) }))

function textOf(path: string): string {
  const page = countryPages.get(path)
  return page === undefined ? '' : visibleText(page.root)
}

/** The addresses of the numbers that a page of a country calls first. */
function firstNumbers(path: string): readonly string[] {
  const page = countryPages.get(path)
  if (page === undefined) return []
  return elements(page.root, 'main .help-danger a.call-danger').map((link) => attribute(link, 'href') ?? '')
}

describe('Nobody in danger finds a country without a number to call', () => {
  it('twelve countries or more can be chosen, and each has an emergency number', () => {
    expect(countries.length).toBeGreaterThanOrEqual(12)
    expect(countries.filter((country) => emergencyLines(country).length === 0)).toEqual([])
  })

  it('every page of the hub carries an emergency number of each country', () => {
    // What other sites frame, and training packages, have no bar of help.
    const ofTheHub = pages.filter(({ html }) => html.includes('class="strip"'))
    expect(ofTheHub.length).toBeGreaterThan(2000)
    expectNoProblems(
      ofTheHub.flatMap(({ path, html }) => {
        const carried: Readonly<Partial<Record<string, string>>> = JSON.parse(
          /<script type="application\/json" data-numbers[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}',
        )
        return countries
          .filter((country) => {
            const number = carried[country]?.split('|')[1] ?? ''
            return !emergencyLines(country).some((line) => line['phone'] === number)
          })
          .map((country) => `${path}: has no emergency number of ${country}`)
      }),
    )
  })

  it.each(languages)('in %s: the page of each country has all its emergency numbers, first', (language) => {
    expectNoProblems(
      countries.flatMap((country) => {
        const path = actNowPath(language, country)
        const shown = firstNumbers(path)
        const missing = emergencyLines(country)
          .map((line) => `tel:${textField(line, 'dial')}`)
          .filter((address) => !shown.includes(address))
        return missing.map((address) => `${path} shows “${shown.join(', ')}”, not ${address}`)
      }),
    )
  })

  it('a number that no source confirms says so in each language', () => {
    const unconfirmed = helplines.filter((line) => line['isCommonKnowledge'] === true)
    expect(unconfirmed.length).toBeGreaterThan(0)
    expectNoProblems(
      languages.flatMap((language) =>
        unconfirmed
          .map((line) => actNowPath(language, textField(line, 'country') ?? ''))
          .filter((path) => !textOf(path).includes(translator(language)('help.notConfirmed')))
          .map((path) => `${path} does not say it`),
      ),
    )
  })
})

describe('Nobody dials a number that is wrong or of another country', () => {
  it('every number that a page dials is one of the content', () => {
    const known = new Set(helplines.flatMap((line) => [textField(line, 'dial'), textField(line, 'textNumber')]))
    expectNoProblems(
      pages.flatMap(({ path, html }) =>
        [...html.matchAll(/href="tel:([^"]+)"/g)]
          .map(([, dialled = '']) => dialled)
          .filter((dialled) => !known.has(dialled))
          .map((dialled) => `${path}: dials ${dialled}, which is of no helpline`),
      ),
    )
  })

  it('no page of another country shows 101, which is the police in the United Kingdom and in Belgium only', () => {
    expectNoProblems(
      pages
        .filter(({ path }) => /\/act-now\/(?!gb|be)[a-z]{2}\/$/.test(path))
        .filter(({ html }) => />\s*101\s*</.test(html.slice(html.indexOf('<main'))))
        .map(({ path }) => `${path}: shows 101`),
    )
  })

  it('an answer about a right has a button for each number that it names', () => {
    const dialled = new Map(helplines.map((line) => [line['_id'], textField(line, 'dial')]))
    expectNoProblems(
      originalsOfType(published, 'rightsAnswer').flatMap((answer) => {
        const path = `/rights/${slugOf(answer)}/`
        const main = pages.find((page) => page.path === path)?.html.replace(/^.*<main/s, '') ?? ''
        const lines: readonly { readonly _ref: string }[] = JSON.parse(JSON.stringify(answer['helplines'] ?? []))
        return lines
          .map(({ _ref }) => dialled.get(_ref))
          .filter((dial) => dial !== undefined && !main.includes(`href="tel:${dial}"`))
          .map((dial) => `${path}: has no button for ${dial}`)
      }),
    )
  })

  it('no page sends a worker to the police of the borders', () => {
    const border = /866[-\s.]?347[-\s.]?2423|866[-\s.]?DHS|877[-\s.]?4[-\s.]?HSI|877[-\s.]?447[-\s.]?4847/iu
    expectNoProblems(pages.filter(({ html }) => border.test(html)).map(({ path }) => path))
  })
})

describe('Nobody dials 99955', () => {
  it.each(LANGUAGES)('in %s the silent call is a sentence of its own, for a mobile and for a landline', (language) => {
    const sentence = translator(language)('help.silentText', { digits: '55' })
    expect(sentence).not.toContain('999')
    expect(sentence.match(/[.。]/gu)?.length).toBe(2)
    // “Do not hang up until you are asked” reads as “hang up when you are asked”.
    expect(sentence).not.toMatch(/\bhasta que\b|\baté\b|\bpână\b|\buntil\b|\baż\b|\bдоки\b|حتى|直到/u)
    expect(textOf(actNowPath(language, 'GB'))).toContain(sentence.replaceAll(/[\u2068\u2069]/gu, '').split('55')[0])
  })

  it('no link, button or line reads “999” and at once “55”', () => {
    const joined = /999\W{0,3}(?:,?\s*(?:wait,?\s*)?(?:then|potem|apoi|luego|depois|потім|ثم|再按)\s*)[\W]*55|99955/iu
    const inLink = /<a[^>]*>(?:(?!<\/a>).)*999\D{1,30}55\b(?:(?!<\/a>).)*<\/a>/s
    expectNoProblems(
      pages.flatMap(({ path, html }) => {
        const found = joined.exec(html.replaceAll(/<[^>]*>/g, ' '))?.[0] ?? inLink.exec(html)?.[0]
        return found === undefined ? [] : [`${path} reads “${found}”`]
      }),
    )
  })
})
