import { describe, expect, it } from 'vitest'
import { countryOf, onlyCountryOf } from '../../src/domain/help.ts'
import { countriesWithRights } from '../../src/domain/right.ts'
import { selfChecksIn } from '../../src/domain/self-check.ts'
import { liveContent } from './live-content.ts'


/** How a “no” begins an answer in each language of the hub. */
const NO = /^(?:No|Nie|Nu|Ні|Não|لا|不|不可以|不是|不行)(?=[\s.,:;!،。，：])(?!\s+\p{L})/u

const { languages } = liveContent

describe.each(languages)('Whoever answers “Is this you?” in %s', (language) => {
  const { rights } = liveContent.library(language)

  it('is answered by the law of her country alone, or told whom to ask there', () => {
    const own = countryOf(liveContent.library(language).site.emergency.country)
    const others = countriesWithRights(rights).filter((country) => country !== own)
    expect(others.length).toBeGreaterThan(5)
    for (const country of others) {
      const checks = selfChecksIn(country, own, rights)
      const laws = checks.flatMap(({ answer }) => (answer ? [onlyCountryOf(answer.jurisdictions)] : []))
      expect([...new Set(laws)]).toEqual([country])
      expect(checks.length).toBeGreaterThan(15)
    }
  })

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
