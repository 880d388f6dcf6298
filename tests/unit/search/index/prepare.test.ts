import { expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { createExpander } from '../../../../src/search/query/expand.ts'
import { joinIndexes } from '../../../../src/search/index/join.ts'
import { decodeNames } from '../../../../src/search/index/names-file.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { createPreparation } from '../../../../src/search/index/prepare.ts'
import { decodeTexts } from '../../../../src/search/index/body-index.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = Array.from({ length: 100 }, (_, at) =>
  makeDocument({ id: `${at}`, title: `Guide ${at}`, body: `Passport kept in room ${at}${at}.` }),
)
const files = buildIndex(DOCUMENTS, 'en')

it('an index is read bit by bit until all words are', () => {
  const names = decodeNames(files.words)
  const index = joinIndexes(names, decodeTexts(files.text, names))
  const asked: number[] = []
  const { words } = index
  const postings = {
    ...index.postings,
    countOf(word: number) {
      asked.push(word)
      return index.postings.countOf(word)
    },
  }
  const prepare = createPreparation(
    { ...index, postings },
    createExpander(index, { synonyms: '', inflections: '', stopWords: [] }),
  )
  prepare()
  expect(asked).toEqual([])
  const turns: number[] = []
  while (prepare()) turns.push(asked.length)
  expect(turns.length).toBeGreaterThan(1)
  expect(turns[0]).toBeLessThan(words.size)
  expect(asked).toEqual([...Array(words.size).keys()])
  expect(prepare()).toBe(false)
})

it('the search finds the same before, amid and after it, also when the bodies arrive meanwhile', () => {
  const answers = (engine: ReturnType<typeof openIndex>) =>
    ['guide 7', 'pasport', 'r', 'room 4242'].map((words) =>
      engine.search(words).hits.map(({ id, score }) => [id, score]),
    )
  const whole = answers(openIndex(files))
  const engine = openIndex({ words: files.words, cards: files.cards })
  engine.prepare()
  engine.addText(files.text)
  expect(engine.prepare()).toBe(true)
  expect(answers(engine)).toEqual(whole)
  while (engine.prepare()) continue
  expect(answers(engine)).toEqual(whole)
})
