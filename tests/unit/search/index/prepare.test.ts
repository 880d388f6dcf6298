import { expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { createExpander } from '../../../../src/search/query/expand.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { createPreparation } from '../../../../src/search/index/prepare.ts'
import { openBodyIndex } from '../../../../src/search/index/body-index.ts'
import { makeDocument, NO_WORDS } from '../make-document.ts'

const DOCUMENTS = Array.from({ length: 100 }, (_, at) =>
  makeDocument({ id: `${at}`, title: `Guide ${at}`, body: `Passport kept in room ${at}${at}.` }),
)
const files = buildIndex(DOCUMENTS, 'en')

it('an index is decoded bit by bit until all terms are', () => {
  const metadata = openMetadata(files.metadata)
  const index = joinIndexes(metadata, openBodyIndex(files.bodyIndex, metadata))
  const asked: number[] = []
  const { terms } = index
  const postings = (termId: number) => {
    asked.push(termId)
    return index.postings(termId)
  }
  const prepare = createPreparation({ ...index, postings }, createExpander(index, NO_WORDS))
  prepare()
  expect(asked).toEqual([])
  const turns: number[] = []
  while (prepare()) turns.push(asked.length)
  expect(turns.length).toBeGreaterThan(1)
  expect(turns[0]).toBeLessThan(terms.size)
  expect(asked).toEqual([...Array(terms.size).keys()])
  expect(prepare()).toBe(false)
})

it('the search finds the same before, amid and after it, also when the body index arrives meanwhile', () => {
  const answers = (engine: ReturnType<typeof openIndex>) =>
    ['guide 7', 'pasport', 'r', 'room 4242'].map((words) =>
      engine.search(words).hits.map(({ id, score }) => [id, score]),
    )
  const whole = answers(openIndex(files))
  const engine = openIndex({ metadata: files.metadata })
  engine.prepare()
  engine.addBodyIndex(files.bodyIndex)
  expect(engine.prepare()).toBe(true)
  expect(answers(engine)).toEqual(whole)
  while (engine.prepare()) continue
  expect(answers(engine)).toEqual(whole)
})
