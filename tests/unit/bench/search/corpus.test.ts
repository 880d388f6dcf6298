import { describe, expect, it } from 'vitest'

import { measureCorpus } from '../../../bench/search/corpus-statistics.ts'
import { writeCorpus } from '../../../bench/search/corpus.ts'
import { askForKnownItems } from '../../../bench/search/known-items.ts'
import { readRealDocuments } from '../../../bench/search/real-documents.ts'

const real = await readRealDocuments()
const corpus = writeCorpus(real, 200)

describe('A corpus', () => {
  it('has as many documents as were asked for, each with a title of its own', () => {
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(200)
    expect(new Set(corpus.map(({ title }) => title)).size).toBe(200)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(writeCorpus(real, 20)).toEqual(writeCorpus(real, 20))
    expect(writeCorpus(real, 20, 2)).not.toEqual(writeCorpus(real, 20))
  })

  it('is like a library, as README tells', () => {
    const { vocabulary, heaps, zipf, nearDuplicates, titleWords, bodyWords, ...lengths } = measureCorpus(corpus)
    expect(vocabulary).toBeGreaterThan(7_000)
    expect(vocabulary).toBeLessThan(14_000)
    expect(heaps).toBeGreaterThan(0.4)
    expect(heaps).toBeLessThan(0.7)
    expect(zipf).toBeCloseTo(1.15, 0)
    expect(nearDuplicates).toBeGreaterThan(0.1)
    expect(nearDuplicates).toBeLessThan(0.3)
    expect(titleWords).toBeGreaterThan(4)
    expect(titleWords).toBeLessThan(9)
    expect(bodyWords).toBeGreaterThan(500)
    expect(lengths.shortestBody).toBeGreaterThan(250)
    expect(lengths.longestBody).toBeLessThan(1_300)
  })
})

describe('Queries for known items', () => {
  const classes = askForKnownItems(corpus, 30)
  const titles = new Map(corpus.map(({ id, title }) => [id, title.toLowerCase()]))
  const itemsOf = (name: string) => classes.find((one) => one.name === name)?.items ?? []

  it('are the same for the same seed, and others for another', () => {
    expect(askForKnownItems(corpus, 30)).toEqual(classes)
    expect(askForKnownItems(corpus, 30, 3)).not.toEqual(classes)
  })

  it('are of eleven classes, each for another document', () => {
    expect(classes.map(({ name }) => name)).toEqual([
      ...['exact', 'drop', 'reorder', 'typo', 'first-letter typo', 'prefix', 'plural'],
      ...['heading', 'body', 'noise', 'glued'],
    ])
    for (const { items } of classes) {
      expect(items.length).toBeGreaterThan(20)
      expect(new Set(items.map(({ wanted }) => wanted)).size).toBe(items.length)
    }
  })

  it('have the words of the title where nothing is wrong with them', () => {
    const words = itemsOf('reorder').flatMap(({ query, wanted }) => query.split(' ').map((word) => ({ word, wanted })))
    expect(words.filter(({ word, wanted }) => titles.get(wanted)?.includes(word) !== true)).toEqual([])
  })

  it('have one word more than the title where a word is unknown', () => {
    const all = corpus.map(({ title, headings, summary, body }) => [title, ...headings, summary, body].join(' '))
    const text = new Set(
      all
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+/g),
    )
    const strangers = itemsOf('noise').map(({ query }) => query.match(/[a-z]+/g)?.filter((word) => !text.has(word)))
    expect(strangers.map((words) => words?.length)).toEqual(strangers.map(() => 1))
  })
})
