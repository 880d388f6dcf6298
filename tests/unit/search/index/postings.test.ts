import { expect, it } from 'vitest'

import { createPostings } from '../../../../src/search/index/postings.ts'

const LONGEST = 1000

function listOf({ documents, impacts, countOf, startOf }: ReturnType<typeof createPostings>, word: number) {
  const count = countOf(word)
  const start = startOf(word)
  return {
    documents: [...documents.subarray(start, start + count)],
    impacts: [...impacts.subarray(start, start + count)],
  }
}

it('each list is read once, and stays where there is room for it', () => {
  const asked: number[] = []
  const postings = createPostings(20, LONGEST, (word, documents, impacts, from) => {
    asked.push(word)
    for (let at = 0; at < word * 50; at += 1) {
      documents[from + at] = at
      impacts[from + at] = word
    }
    return from + word * 50
  })
  const expected = (word: number) => ({
    documents: [...Array(word * 50).keys()],
    impacts: Array.from({ length: word * 50 }, () => word),
  })
  const words = [3, 19, 0, 18, 17, 16, 15, 14, 13]
  for (const word of [...words, 3, 0]) postings.countOf(word)
  for (const word of words) expect(listOf(postings, word)).toEqual(expected(word))
  expect(asked).toEqual(words)
})
