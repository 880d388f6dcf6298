import { expect, it } from 'vitest'

import { alphabet } from '../../../src/layouts/alphabet.ts'
import { makeExternalResource } from '../../helpers/make-card.ts'
import { makeContext } from './make-context.ts'

const NOTHING = { laws: [], organisations: [], topics: [], roles: [], helplines: [] } as const

async function alphabetOf(...titles: readonly string[]) {
  const resources = titles.map((title, index) => makeExternalResource({ title, path: `/resources/${index}/` }))
  return alphabet(await makeContext({ ...NOTHING, resources }))
}

it('Titles are listed by first letter, whatever their case and accents', async () => {
  const letters = await alphabetOf('Zurich', 'école', 'Every child', 'apples')
  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual([
    ['A', ['apples']],
    ['E', ['école', 'Every child']],
    ['Z', ['Zurich']],
  ])
})

it('Titles that begin with a digit are in front, and have an address without a number sign', async () => {
  const [digits, a] = await alphabetOf('A guide', '10 signs')
  expect(digits).toMatchObject({ letter: '#', slug: 'digits', path: '/a-z/digits/' })
  expect(a).toMatchObject({ letter: 'A', slug: 'a', path: '/a-z/a/' })
})

it('Equal titles are in the order of their addresses', async () => {
  const [a] = await alphabetOf('A guide', 'A guide')
  expect(a?.entries.map(({ path }) => path)).toEqual(['/resources/0/', '/resources/1/'])
})

it('Everything with a page or a phone number is listed with its kind', async () => {
  const letters = alphabet(await makeContext())
  const labels = new Set(letters.flatMap(({ entries }) => entries.map(({ label }) => label)))
  expect([...labels].sort()).toEqual(expect.arrayContaining(['Guide', 'Helpline', 'Topic']))
})

it('An alphabet is computed once per library', async () => {
  const context = await makeContext()
  expect(alphabet(context)).toBe(alphabet(context))
})
