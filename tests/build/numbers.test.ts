import { expect, it } from 'vitest'

import { builtFiles, pathOf, readBuilt } from './helpers/built-site.ts'
import { originalsOfType, readContent, textField } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'

/* What a number that is wrong, missing or of another country does: somebody in danger dials it. */

const { published } = await readContent()
const helplines = originalsOfType(published, 'helpline')

/** Every page of every language, as it was built. */
const pages = (await builtFiles())
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: pathOf(file), html: readBuilt(file) }))

/** Those with the numbers of the hub: all but what other sites frame, and training packages. */
const ofTheHub = pages.filter(({ html }) => html.includes('class="strip"'))

const countryOf = (place = '') => place.split('-')[0] ?? ''

/** The emergency numbers of each country that can be chosen, as its documents have them; of the Union where it has none. */
const emergencies = new Map(
  [...new Set(helplines.map((line) => countryOf(textField(line, 'country'))))]
    .filter((country) => country !== 'EU' && country !== 'INT')
    .map((country) => [
      country,
      helplines
        .filter(
          (line) => textField(line, 'purpose') === 'emergency' && countryOf(textField(line, 'country')) === country,
        )
        .map((line) => textField(line, 'phone') ?? ''),
    ]),
)

it('Thirteen countries or more can be chosen, and each has an emergency number', () => {
  expect(emergencies.size).toBeGreaterThanOrEqual(12)
  expect([...emergencies].filter(([, numbers]) => numbers.length === 0)).toEqual([])
})

it('Nobody who chose a country is left without its emergency number, on any page', () => {
  expect(ofTheHub.length).toBeGreaterThan(2000)
  expectNoProblems(
    ofTheHub.flatMap(({ path, html }) => {
      const carried: Readonly<Partial<Record<string, string>>> = JSON.parse(
        /<script type="application\/json" data-numbers[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}',
      )
      return [...emergencies]
        .filter(([country, numbers]) => !numbers.includes(carried[country]?.split('|')[1] ?? ''))
        .map(([country]) => `${path}: has no emergency number of ${country}`)
    }),
  )
})

it('The page of a country shows each of its emergency numbers, in every language', () => {
  expectNoProblems(
    pages.flatMap(({ path, html }) => {
      const country = /\/act-now\/([a-z]{2})\/$/.exec(path)?.[1]?.toUpperCase()
      const numbers = country === undefined ? [] : (emergencies.get(country) ?? [])
      return numbers
        .filter((number) => !html.includes(`<a class="call call-danger" href="tel:${number}"`))
        .map((number) => `${path}: does not offer to call ${number}`)
    }),
  )
})

it('Every number that a page dials is one of the content', () => {
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

it('No page of another country sends its reader to 101, which is the police in the United Kingdom and in Belgium alone', () => {
  expectNoProblems(
    pages
      .filter(({ path }) => /\/act-now\/(?!gb|be)[a-z]{2}\/$/.test(path))
      .filter(({ html }) => />\s*101\s*</.test(html.slice(html.indexOf('<main'))))
      .map(({ path }) => `${path}: shows 101`),
  )
})

it('No button, link or card reads as if 55 were a part of the number', () => {
  expectNoProblems(
    pages
      .filter(({ html }) => /<a[^>]*>(?:(?!<\/a>).)*999\D{1,30}55\b(?:(?!<\/a>).)*<\/a>/s.test(html))
      .map(({ path }) => `${path}: has a link that reads 999 … 55`),
  )
})
