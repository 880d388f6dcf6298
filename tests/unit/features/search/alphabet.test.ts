import { expect, it } from 'vitest'

import { alphabet, lettersOnOnePage } from '../../../../src/features/search/alphabet.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { makeContext } from '../../site/make-context.ts'

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

it('In another language the alphabet has what is written in it, on one page as long as it is short', async () => {
  const resources = [
    makeExternalResource({ title: 'Żadnych kosztów', language: 'pl', path: '/pl/resources/a/' }),
    makeExternalResource({ title: 'English', isFallback: true }),
  ]
  const context = { ...(await makeContext({ ...NOTHING, resources })), language: 'pl' }
  expect(lettersOnOnePage(context)).toMatchObject([{ letter: 'Z', path: '/pl/a-z/#z', entries: [{ language: 'pl' }] }])
  expect(lettersOnOnePage(await makeContext())).toEqual([])
})

it('Chinese titles are under the first letter of their sound', async () => {
  const letters = await alphabetOf('护照', '工资', 'Acas', '安全')
  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual([
    ['A', ['Acas', '安全']],
    ['G', ['工资']],
    ['H', ['护照']],
  ])
})
