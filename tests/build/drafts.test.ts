import { describe, expect, it } from 'vitest'

import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { builtTexts } from './helpers/built-site.ts'
import { ofType, publishedIdOf, readContent, slugOf, textField } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { digitsToFind, joinDigits, plainSpelling } from './helpers/spellings.ts'

const { published, drafts } = await readContent()
const files = new Map([...(await builtTexts())].map(([file, text]) => [file, plainSpelling(text)]))

/** All that readers may see: what a draft shares with it is no secret. */
const openText = plainSpelling(JSON.stringify(published))

/** Two neighbours that belong to one word, or to one id. */
const INSIDE_WORD = /^[\w-]{2}$/

/** Whether a text holds words as such: a word at their edge is not a part of a longer one. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const startsInside = INSIDE_WORD.test(text.slice(Math.max(at - 1, 0), at + 1))
    const endsInside = INSIDE_WORD.test(text.slice(at + words.length - 1, at + words.length + 1))
    if (!startsInside && !endsInside) return true
  }
  return false
}

/** Every file of the site in which something that only drafts say can be found. */
function leaksOf(secretsOf: (draft: ContentDocument) => readonly (string | undefined)[]): readonly string[] {
  return drafts.flatMap((draft) =>
    secretsOf(draft)
      .filter((secret) => secret !== undefined)
      .filter((secret) => !holds(openText, secret))
      .flatMap((secret) =>
        [...files].filter(([, text]) => holds(text, secret)).map(([file]) => `${file}: “${secret}” of ${draft._id}`),
      ),
  )
}

describe('What editors have not published yet is nowhere in the site, nor in its data files', () => {
  it('There are drafts of several types to look for', () => {
    const types = new Set(drafts.map(({ _type }) => _type))
    expect([...types].sort()).toEqual([...['externalResource', 'helpline', 'law', 'partnership', 'sign', 'statistic']])
    expect(drafts.length).toBeGreaterThan(40)
  })

  it('No id of a draft', () => {
    expectNoProblems(leaksOf(({ _id }) => [_id, publishedIdOf(_id)]))
  })

  it('No title of a draft', () => {
    expectNoProblems(leaksOf((draft) => [textField(draft, 'title')]))
  })

  it('No web address, mail address or page of a draft', () => {
    const anchored = (slug: string | undefined) => (slug === undefined ? [] : [`/${slug}/`, `#${slug}`])
    expectNoProblems(
      leaksOf((draft) => [
        ...['url', 'web', 'email'].map((field) => textField(draft, field)),
        ...anchored(slugOf(draft)),
      ]),
    )
  })

  it('No number of a helpline that is a draft, however it is written', () => {
    const openNumbers = joinDigits(openText)
    const numbers = ofType(drafts, 'helpline').flatMap((draft) =>
      ['phone', 'dial', 'textNumber'].flatMap((field) => digitsToFind(textField(draft, field) ?? '') ?? []),
    )
    const secret = [...new Set(numbers)].filter((number) => !openNumbers.includes(number))
    expect(secret.length).toBeGreaterThan(10)
    const leaks = [...files].flatMap(([file, text]) => {
      const digits = joinDigits(text)
      return secret.filter((number) => digits.includes(number)).map((number) => `${file}: the number ${number}`)
    })
    expectNoProblems(leaks)
  })

  it('No short number of such a helpline can be dialled', () => {
    const open = new Set(ofType(published, 'helpline').map((helpline) => textField(helpline, 'dial')))
    const short = ofType(drafts, 'helpline')
      .map((draft) => textField(draft, 'dial'))
      .filter((dial) => dial !== undefined && !open.has(dial))
    const leaks = [...files].flatMap(([file, text]) =>
      short.filter((dial) => holds(text, `tel:${dial}`)).map((dial) => `${file}: tel:${dial}`),
    )
    expectNoProblems(leaks)
  })
})
