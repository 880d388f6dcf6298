import { describe, expect, it } from 'vitest'

import { LANGUAGES } from '../../sanity-studio/model/schema/vocabularies/languages.ts'
import { mayBeTried, shownNumber } from '../../src/domain/helpline.ts'
import { textOfBlock } from '../../src/domain/rich-text.ts'
import { isOfType } from '../../src/domain/resource.ts'
import type { RichText } from '../../src/domain/rich-text.ts'
import { translator } from '../../src/i18n/translate.ts'
import { readingWords } from '../../src/features/impact/impact-config.ts'
import { uncheckedLine } from '../../src/features/papers/paper-numbers.ts'
import { liveContent } from './live-content.ts'

/** More facts than this nobody types before the first paper is there. */
const MOST_BLANKS = 10

/** YYYY-MM-DD: every check of a number is too long ago by then. */
const LONG_AFTER = '2040-01-01'

/** What the lines are for whose numbers papers have. */
const IN_PAPERS: readonly string[] = ['emergency', 'police', 'trafficking']

/** The first words of the one rule for records, and how many points it has. */
const RULE_BEGINS = 'In danger, for a child, or when the police'
const RULE_POINTS = 5

const { resources, helplines } = liveContent.library('en')
const papers = resources.filter(isOfType('policy'))
const guides = resources.filter(isOfType('guide'))

/** What is no words of the paper itself: keys, marks, and numbers that come from the list of helplines. */
const NOT_TYPED = new Set(['_key', 'marks', 'markDefs', 'helpline', 'phone'])

function typedText(body: RichText): string {
  return JSON.stringify(body, (key, value: unknown) => (NOT_TYPED.has(key) ? undefined : value))
}

function ruleIn(body: RichText): string | undefined {
  const lines = body.map((block) => (block._type === 'block' ? textOfBlock(block) : ''))
  const at = lines.findIndex((line) => line.startsWith(RULE_BEGINS))
  return at < 0 ? undefined : lines.slice(at, at + RULE_POINTS).join('\n')
}

describe('A paper of the kit', () => {
  it('asks for ten facts at most, each of which it uses', () => {
    const wrong = papers.flatMap(({ slug, blanks, body }) => {
      const text = JSON.stringify(body)
      const unused = blanks.filter(({ name }) => !text.includes(`"field":"${name}"`)).map(({ name }) => name)
      return blanks.length > MOST_BLANKS || unused.length > 0 ? [[slug, blanks.length, unused]] : []
    })
    expect(wrong).toEqual([])
  })

  it('keeps the log whose heads the page of impact reads', () => {
    const { told, date } = readingWords('en').log
    const heads = [...told, date.at(-1) ?? ''].map((head) => JSON.stringify(head))
    const logs = papers.filter(({ body }) => heads.every((head) => JSON.stringify(body).includes(`"label":${head}`)))
    expect(logs).toHaveLength(1)
  })

  it('has no number of a helpline that was typed', () => {
    const numbers = helplines.flatMap(({ phone }) => (phone !== undefined && /^[\d\s-]+$/.test(phone) ? [phone] : []))
    const typed = papers.flatMap(({ slug, body, guidance }) => {
      const text = `${typedText(body)} ${typedText(guidance)}`
      return numbers.filter((number) => new RegExp(`(?<![\\d,.])${number}(?![\\d,.]\\d|\\d)`).test(text)).map((number) => [slug, number])
    })
    expect(numbers.length).toBeGreaterThan(0)
    expect(typed).toEqual([])
  })

  it('is read by a lawyer before it is signed, unless it is a sheet to work with or a first page', () => {
    const canWait = papers.filter(({ lawyerCanWait }) => lawyerCanWait).map(({ slug }) => slug)
    expect(canWait).toEqual(
      expect.arrayContaining(['one-page-to-sign', 'incident-log', 'first-24-hours', 'police-hand-over-receipt']),
    )
    const binding = /clause|statement|policy$|code|procedure|protocol/
    expect(canWait.filter((slug) => binding.test(slug))).toEqual([])
    const checklists = papers.filter(({ kind, lawyerCanWait }) => kind === 'checklist' && !lawyerCanWait)
    expect(checklists.map(({ slug }) => slug)).toEqual([])
  })

  it('says what a lawyer must look at, its version and its date', () => {
    const without = papers.filter(
      ({ forTheLawyer, version, versionDate }) =>
        forTheLawyer.length === 0 || version === undefined || versionDate === undefined,
    )
    expect(without.map(({ slug }) => slug)).toEqual([])
  })
})

describe('No take-away asks to call 999, 911 or 112 to test it', () => {
  /** Numbers of the police too; as a whole, not within another number. */
  const EMERGENCY = /(?<!\d ?|-)(?:999|911|112|000|101)(?! ?\d|-)/

  it.each(LANGUAGES)('no cover sheet of a paper: %s', (language) => {
    const t = translator(language)
    const inPapers = helplines.filter(({ purpose }) => IN_PAPERS.includes(purpose))
    const unchecked = inPapers.flatMap((line) => uncheckedLine(line, language, t, LONG_AFTER) ?? [])
    expect(unchecked.length).toBeGreaterThan(0)
    // Nobody is to doubt them either: they are not among the numbers that wait for a check.
    expect(unchecked.join()).not.toMatch(EMERGENCY)
  })

  it('no line that one is asked to call, on papers and posters', () => {
    const tried = helplines.filter((line) => mayBeTried(line))
    expect(tried.length).toBeGreaterThan(0)
    expect(tried.filter((line) => EMERGENCY.test(shownNumber(line) ?? '')).map(({ id }) => id)).toEqual([])
  })

  it('no text beside a paper', () => {
    const asking = papers.flatMap(({ slug, guidance }) =>
      guidance.flatMap((block) => {
        const text = block._type === 'block' ? textOfBlock(block) : ''
        return /\bcall (?:each|every|all|the) numbers?\b/i.test(text) ? [[slug, text]] : []
      }),
    )
    expect(asking).toEqual([])
  })
})

it('The rule for records is the same, word by word, in the log, the protocol and the guide on incidents', () => {
  const rules = [...papers, ...guides].flatMap(({ slug, body }) => {
    const rule = ruleIn(body)
    return rule === undefined ? [] : [[slug, rule] as const]
  })
  expect(rules.map(([slug]) => slug)).toEqual(
    expect.arrayContaining(['incident-log', 'reporting-protocol', 'after-an-incident']),
  )
  expect([...new Set(rules.map(([, rule]) => rule))]).toHaveLength(1)
})
