import { describe, expect, it } from 'vitest'

import { gradeOf } from '../../sanity-studio/model/rules/readability.ts'
import { QUESTION_SUBJECTS } from '../../sanity-studio/model/schema/vocabularies/texts.ts'
import type { Answer, QuizQuestion } from '../../src/domain/training.ts'
import { liveContent } from './live-content.ts'

/** Age 11 to 12 (content/README.md, “Rules of care”). */
const HARDEST = 6.5
/** How often somebody may be right who knows nothing, and guesses by a rule. Three answers by chance give a third. */
const MOST_GUESSED = 0.5

const pools = liveContent
  .library('en')
  .resources.flatMap((resource) => (resource.type === 'training' && resource.drawn !== undefined ? [resource] : []))

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z’]+/g) ?? [])

/** How many of the words of two answers both have, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return [...a].filter((word) => b.has(word)).length / Math.max(1, new Set([...a, ...b]).size)
}

const CAREFUL =
  /\b(?:ask|kind|quiet|private|safe|careful|sure|listen|gent|polite|friendly|advice|first|check|note|wait|thank|trust|calm|together|alone)\w*/gi

/** How each guesser rates an answer among the others; she takes the one with the most. */
const GUESSERS: Readonly<Record<string, (text: string, place: number, others: readonly string[]) => number>> = {
  'the longest': (text) => text.length,
  'the shortest': (text) => -text.length,
  'the most careful': (text) => count(text, CAREFUL),
  'the one with “call”': (text) => count(text, /\b(?:call|helpline|police|emergency)/gi),
  'the one with other words': (text, _, others) => -others.reduce((sum, other) => sum + likeness(text, other), 0),
  'the one of another length': (text, _, others) =>
    Math.min(...others.map((other) => Math.abs(text.length - other.length))),
  'always the first': (_, place) => -place,
  'always the last': (_, place) => place,
}

/** The chance with which a guesser answers a question right: of answers that she likes as well she takes any. */
function chanceOf(answers: readonly Answer[], rate: (typeof GUESSERS)[string]): number {
  const texts = answers.map(({ text }) => text)
  const rates = texts.map((text, place) => rate(text, place, texts.filter((_, at) => at !== place)))
  const taken = answers.filter((_, place) => rates[place] === Math.max(...rates))
  // One box never is the answer to a question with several right answers.
  const isOne = answers.filter(({ isRight }) => isRight).length === 1
  return isOne ? taken.filter(({ isRight }) => isRight).length / taken.length : 0
}

describe.each(pools)('The pool of questions of $slug', ({ quiz, drawn = 0, audience }) => {
  it('has at least 40, and enough of every subject to draw from', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(40)
    const of = (subject: string) => quiz.filter((question) => question.subject === subject).length
    for (const subject of QUESTION_SUBJECTS) expect([subject, of(subject) * 3 >= drawn]).toEqual([subject, true])
    expect(new Set(quiz.map(({ question }) => question)).size).toBe(quiz.length)
  })

  it.each(Object.entries(GUESSERS))('is not passed by who guesses: %s', (_, rate) => {
    const sum = quiz.reduce((total, { answers }) => total + chanceOf(answers, rate), 0)
    expect(sum / quiz.length).toBeLessThanOrEqual(MOST_GUESSED)
  })

  it('tells whoever chose a wrong answer why another is better', () => {
    const silent = quiz.flatMap(({ answers }) => answers.filter(({ isRight, feedback }) => !isRight && !feedback))
    expect(silent.map(({ text }) => text)).toEqual([])
    expect(quiz.filter(({ explanation }) => explanation === undefined)).toEqual([])
  })

  it.runIf(audience.includes('worker'))('is read with ease by a worker', () => {
    const textOf = ({ question, answers, explanation = '' }: QuizQuestion) =>
      [question, ...answers.flatMap(({ text, feedback = '' }) => [`${text}.`, feedback]), explanation].join(' ')
    expect(quiz.filter((question) => gradeOf(textOf(question)) > HARDEST).map(textOf)).toEqual([])
  })
})

it('The guessers are measured: a pool whose right answers are all the longest is found out', () => {
  const answers = [
    { key: 'a', text: 'Wait.', isRight: false },
    { key: 'b', text: 'Call the helpline and ask for advice.', isRight: true },
  ]
  expect(Object.entries(GUESSERS).filter(([, rate]) => chanceOf(answers, rate) === 1).map(([name]) => name)).toEqual([
    'the longest',
    'the most careful',
    'the one with “call”',
    'always the last',
  ])
  expect(pools.map(({ slug }) => slug)).toContain('thirty-minute-session')
})
