import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { builtFiles } from './helpers/built-site.ts'
import { expectNoProblems } from './helpers/problems.ts'

/** Every page that the hub had on 1 December 2026, one a line, with the languages in which it was there. */
const ADDRESSES = 'tests/build/addresses.txt'

const everyLanguage = LOCALES.map(({ code }) => code.toLowerCase())

/** The files of the pages of a line: `/guides/ en pl` has two. */
function filesOf(line: string): readonly string[] {
  const [path = '', ...languages] = line.split(' ')
  return (languages[0] === 'all' ? everyLanguage : languages).map(
    (language) => `${language === 'en' ? '' : `${language}/`}${path.slice(1)}index.html`,
  )
}

it('Who kept a link, or has it on a printed sheet, finds a page there or is led to it', async () => {
  const built = new Set(await builtFiles())
  const files = readFileSync(ADDRESSES, 'utf8').trim().split('\n').flatMap(filesOf)
  expect(files.length).toBeGreaterThan(2400)
  expectNoProblems(
    files.filter((file) => !built.has(file)).map((file) => `${file} is gone: let it lead on (MovedPage)`),
  )
})
