import { describe, expect, it } from 'vitest'

import { LANGUAGES } from '../../../../sanity-studio/model/schema/vocabularies.ts'
import { TITLES } from '../../../fixtures/search-languages/titles.ts'
import { find, makeEngine } from '../make-document.ts'

/* The titles of all languages are in one index, as on a hub that is half translated. */

const all = Object.entries(TITLES).flatMap(([language, titles]) =>
  titles.map(([title]) => ({ id: `${language} ${title}`, title, language })),
)

it('the titles are of every language of the hub', () => {
  expect(Object.keys(TITLES).sort()).toEqual([...LANGUAGES].sort())
})

describe.each(Object.entries(TITLES))('In %s', (language, titles) => {
  const engine = makeEngine(all, language)

  it('each title is among the first five for what people type, and the first for itself', () => {
    for (const [title, typed] of titles) {
      expect.soft(find(engine, typed, 5), typed).toContain(`${language} ${title}`)
      expect.soft(find(engine, title, 1), title).toEqual([`${language} ${title}`])
    }
  })
})
