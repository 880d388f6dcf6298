import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { render } from '../../../helpers/render.ts'

const source = { publisher: 'Unseen', url: 'https://www.unseenuk.org/', dated: 'May 2026' }
const ONE = 'A second person has not read all of this yet.'

const listOf = (evidence: object, language = 'en') =>
  render('ui/sources/SourceList', {
    evidence: { sources: [source], reviewEveryDays: 365, ...evidence },
    ...{ language, t: translator(language) },
  })

it('What only one person has read is said in a sentence after the sources, and nowhere else', async () => {
  expect(await listOf({ isReadByOne: true })).toContain(
    `<p class="muted">The oldest date shown is May 2026. ${ONE}</p>`,
  )
  expect(await listOf({})).not.toContain(ONE)
})

it('What has no sources says so too, and says nothing where two have read it', async () => {
  expect(await listOf({ sources: [], isReadByOne: true })).toBe(`<p class="muted">${ONE}</p>`)
  expect(await listOf({ sources: [] })).toBe('')
})

it.each([
  ['en', 'c. 2010', 'The oldest date shown is about 2010.'],
  ['en', 'before April 2013', 'The oldest date shown is before April 2013.'],
  ['es', 'after 2017', 'La fecha más antigua que consta: 2017 o después.'],
  ['en', 'undated older copy (1998 Act)', 'No source shows a date.'],
])('In %s “%s” is the oldest date, in the words of the page', async (language, dated, words) => {
  const html = await listOf({ sources: [{ ...source, dated }] }, language)
  expect(html).toContain(`<p class="muted">${words}</p>`)
})

it('On a page of another language sources are marked as English, and their dates are in the language of the page', async () => {
  const dates = ['undated copy', '7 Feb 2018', 'June 2023', '2012', 'undated copy, c. 2018']
  const html = await render('ui/sources/SourceList', {
    evidence: { sources: dates.map((dated) => ({ ...source, dated })), reviewEveryDays: 365 },
    ...{ language: 'pl', t: translator('pl') },
  })
  expect(html).toContain('<ol lang="en" dir="ltr">')
  expect([...html.matchAll(/<bdi lang="pl">\(([^)]*)\)<\/bdi>/g)].map(([, date]) => date)).toEqual([
    ...['kopia bez daty', '7 lutego 2018', 'czerwiec 2023', '2012'],
  ])
  expect(html).toMatch(/Unseen\s+\(undated copy, c\. 2018\)/)
})
