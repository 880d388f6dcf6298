import { describe, expect, it } from 'vitest'
import { liveContent } from './live-content.ts'


/** How a “no” begins an answer in each language of the hub. */
const NO = /^(?:No|Nie|Nu|Ні|Não|لا|不|不可以|不是|不行)(?=[\s.,:;!،。，：])(?!\s+\p{L})/u

const { languages } = liveContent

describe.each(languages)('Whoever answers “Is this you?” in %s', (language) => {
  const { rights } = liveContent.library(language)

  it('is not told “No” after a yes about her own life', () => {
    const answers = rights.flatMap(({ selfCheck }) => selfCheck?.answer ?? [])
    expect(answers.length).toBeGreaterThan(15)
    expect(answers.filter((answer) => NO.test(answer))).toEqual([])
  })

  it('is not told “No” on the page that the answer leads to', () => {
    const asked = rights.filter(({ selfCheck }) => selfCheck !== undefined)
    expect(asked.map(({ answer }) => answer).filter((answer) => NO.test(answer))).toEqual([])
  })
})

describe.each(languages)('Whoever has no secure visa, in %s,', (language) => {
  const { rights } = liveContent.library(language)
  const answer = rights.find(({ slug }) => slug === 'will-the-police-tell-immigration-about-me')

  it('reads what the police passed on, and that danger comes first', () => {
    expect(answer?.more).toContain('537')
    expect(answer?.more).toContain('43')
    expect(answer?.answer).toContain('999')
  })
})
