import { expect, it } from 'vitest'

import { LANGUAGES } from '../../../../sanity-studio/model/schema/vocabularies/languages.ts'
import { readTable } from '../../../helpers/read-table.ts'
import { find, makeEngine } from '../make-document.ts'

/* The titles of all languages are in one index, as on a hub that is half translated. */

const TITLES = readTable('tests/fixtures/sentences/typed-titles.tsv')
const all = TITLES.map(({ language = '', title = '' }) => ({ id: `${language} ${title}`, title, language }))

it('the titles are of every language of the hub', () => {
  expect([...new Set(TITLES.map(({ language }) => language))].sort()).toEqual([...LANGUAGES].sort())
})

it.each(LANGUAGES)(
  'In %s each title is among the first five for what people type, and the first for itself',
  (code) => {
    const engine = makeEngine(all, code)
    for (const { title = '', typed = '' } of TITLES.filter(({ language }) => language === code)) {
      expect.soft(find(engine, typed, 5), typed).toContain(`${code} ${title}`)
      expect.soft(find(engine, title, 1), title).toEqual([`${code} ${title}`])
    }
  },
)
