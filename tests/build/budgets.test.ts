import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { bytesToFetch, filesOf, readManifest } from '../../src/offline/manifest.ts'
import { builtFiles, pathOf, readBuilt } from './helpers/built-site.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { isOfOtherScript, KINDS, mostOf, withoutLanguage } from './helpers/page-kinds.ts'
import { inKilobytes, type PageWeight, weigh } from './helpers/page-weight.ts'

const KB = 1024

/** Pages that are read from top to bottom; all others are for finding something. */
const READING =
  /^\/(([a-z]{2}(-[a-z]+)?)\/)?((guides|training|jobs|laws|duties|organisations)\/[^/]+\/|resources\/(?!\d+\/)[^/]+\/|(about|accessibility|privacy|stay-safe-online|for-guests|what-to-do|figures)\/)$/

/** The search page of a language; English has no part of its own. */
const SEARCH = /^\/(?:([a-z]{2}(?:-[a-z]+)?)\/)?search\/$/

/**
 * The script weighs the same in all languages, so only the text of the page differs. A translation marks its links to what is
 * in English only, and its words are longer: a KB. Arabic, Chinese and Cyrillic letters have two or three bytes in UTF-8:
 * another two. The engine of the search comes beside the file that it reads, which is many times as large.
 */
function mostOfSearch(page: PageWeight): number {
  if (SEARCH.exec(page.path)?.[1] === undefined) return 31
  return isOfOtherScript(page.path) ? 33.5 : 32.25
}

/** The weight of the one script whose name begins so. */
async function weightOfScript(name: string): Promise<number> {
  const files = (await builtFiles()).filter((file) => file.startsWith(`assets/${name}.`) && file.endsWith('.js'))
  expect(files.length).toBe(1)
  return files.map((file) => gzipSync(readBuilt(file), { level: 9 }).length)[0] ?? 0
}

const pages = (await builtFiles()).filter((file) => file.endsWith('.html'))
const weights = pages.map((file) => weigh(pathOf(file), readBuilt(file)))
const reading = weights.filter(({ path }) => READING.test(path))
const index = weights.filter(({ path }) => !READING.test(path))

type Weight = (page: PageWeight) => number

const page: Weight = ({ html, css }) => html + css
const script: Weight = ({ js }) => js
const all: Weight = ({ html, css, js }) => html + css + js

/** Fails with every page over its budget, the heaviest first; one that fits is named as the heaviest. */
function expectWithin(pages: readonly PageWeight[], weightOf: Weight, mostOfPage: Weight): void {
  const byWeight = pages.toSorted((a, b) => weightOf(b) - weightOf(a))
  const tooHeavy = byWeight.filter((candidate) => weightOf(candidate) > mostOfPage(candidate))
  expectNoProblems(
    tooHeavy.map(
      (heavy) =>
        `${heavy.path}: ${inKilobytes(weightOf(heavy))} of ${inKilobytes(mostOfPage(heavy))} (HTML ${inKilobytes(heavy.html)}, CSS ${inKilobytes(heavy.css)}, JS ${inKilobytes(heavy.js)})`,
    ),
  )
}

describe('On hotel Wi-Fi and an old phone', () => {
  it('There are pages of both kinds to weigh', () => {
    expect(reading.length).toBeGreaterThan(220)
    expect(index.length).toBeGreaterThan(20)
  })

  it('A page arrives in the first round trip, the 14.6 kB of ten packets, with its style; a kind that is heavier has its own limit', () => {
    expectWithin(weights, page, ({ path }) => mostOf(path))
    const unused = KINDS.filter(({ pages }) => !weights.some(({ path }) => pages.test(withoutLanguage(path))))
    expect(unused.map(({ pages }) => pages.source)).toEqual([])
  })

  // Numbers of a country, in sentences too, leaving, reading aloud, handing on what to keep, and the offer of another language.
  it('A page to read runs at most 4.25 KB of script', () => {
    expectWithin(reading, script, () => 4.25 * KB)
  })

  it('A page to find something on weighs at most 34.5 KB with style and script, in other scripts 36.75', () => {
    const lists = index.filter(({ path }) => !SEARCH.test(path))
    expectWithin(lists, all, (list) => (isOfOtherScript(list.path) ? 36.75 : 34.5) * KB)
  })

  it('The page of posters runs at most 6 KB of script before its maker is used', () => {
    const posters = weights.filter(({ path }) => withoutLanguage(path) === 'posters/')
    expect(posters.length).toBeGreaterThan(0)
    expectWithin(posters, script, () => 6 * KB)
  })

  it('The search weighs at most 31 KB in English, 32.25 in other Latin letters, 33.5 in other scripts; its engine 10 KB', async () => {
    const searches = index.filter(({ path }) => SEARCH.test(path))
    expect(searches.length).toBeGreaterThan(0)
    expectWithin(searches, all, (search) => mostOfSearch(search) * KB)
    expect(await weightOfScript('engine')).toBeLessThanOrEqual(10 * KB)
  })

  it('What scores that somebody needs help is one file of at most 15 KB, its learnt words one of 15, its phrases and certain words one of 16.5', async () => {
    const weight = await weightOfScript('decide')
    expect(weight).toBeGreaterThan(10 * KB)
    expect(weight).toBeLessThanOrEqual(15 * KB)
    expect(await weightOfScript('learnt-words')).toBeLessThanOrEqual(15 * KB)
    expect(await weightOfScript('read-sentence')).toBeLessThanOrEqual(16.5 * KB)
  })

  it('What is kept for no signal is at most 800 KB to download in English, 1,000 in any language, job and country, a duty manager’s papers 180 KB, its worker 5 KB', async () => {
    const manifests = (await builtFiles()).filter((file) => /^offline\/(?!app-)[\w-]+\.json$/.test(file))
    expect(manifests).toContain('offline/en.json')
    const tooHeavy = manifests.flatMap((file) => {
      const manifest = readManifest(JSON.parse(readBuilt(file)))
      const { language, jobs, countries, papers } = manifest
      if (bytesToFetch(papers) > 180 * KB) return [`${language}, papers: ${inKilobytes(bytesToFetch(papers))}`]
      return Object.keys(jobs).flatMap((job) =>
        Object.keys(countries).flatMap((country) => {
          const weight = bytesToFetch(filesOf([manifest], { languages: [language], job, country, papers: false }))
          return weight <= (language === 'en' ? 800 : 1000) * KB
            ? []
            : [`${language}, ${job}, ${country}: ${inKilobytes(weight)}`]
        }),
      )
    })
    expectNoProblems(tooHeavy)
    expect(gzipSync(readBuilt('offline-worker.js'), { level: 9 }).length).toBeLessThanOrEqual(5 * KB)
    expect(readBuilt('offline-worker.js').toString()).not.toContain('process.env')
  })
})
