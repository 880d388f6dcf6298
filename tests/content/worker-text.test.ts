import { describe, expect, it } from 'vitest'

import { gradeOf } from '../../sanity-studio/rules/readability.ts'
import { toPlainText } from '../../src/blocks/data.ts'
import { readContent } from '../../src/library/index.ts'

/** Age 11 to 12 (facts/safety.md, section 1). */
const HARDEST = 6.5

const library = (await readContent({})).library('en')
const { signs, actionSteps, roles, rights, resources } = library

/** The lines that are harder to read than a worker should meet, each with its grade. */
function tooHard(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => gradeOf(line) > HARDEST).map((line) => `${gradeOf(line).toFixed(1)}: ${line}`)
}

describe('A worker in a hurry can read', () => {
  it('every sign, and what it may also be', () => {
    expect(tooHard(signs.flatMap(({ title, mayAlsoBe, caveat }) => [title, mayAlsoBe, caveat ?? title]))).toEqual([])
  })

  it('every step', () => {
    expect(tooHard(actionSteps.map(({ title }) => title))).toEqual([])
  })

  it('every briefing', () => {
    expect(
      tooHard(roles.flatMap(({ briefing }) => [...(briefing?.do ?? []), ...(briefing?.dont ?? []), briefing?.say ?? 'Say it.'])),
    ).toEqual([])
  })

  it('every answer about her rights', () => {
    expect(tooHard(rights.map(({ title, answer, more }) => `${title} ${answer} ${more}`))).toEqual([])
  })
})

describe('The hub is whole', () => {
  const guides = resources.flatMap((resource) => (resource.type === 'guide' ? [resource] : []))

  it('every job has a guide of its own', () => {
    const without = roles.filter(({ slug }) => !guides.some((guide) => guide.roles.includes(slug)))
    expect(without.map(({ slug }) => slug)).toEqual([])
  })

  it('every sign is in a guide', () => {
    const inGuides = new Set(
      guides.flatMap(({ body }) =>
        body.flatMap((block) => (block._type === 'signList' ? block.signs.map(({ id }) => id) : [])),
      ),
    )
    expect(signs.filter(({ id }) => !inGuides.has(id)).map(({ title }) => title)).toEqual([])
  })

  it('a guide for workers can be read by one', () => {
    const hard = guides
      .filter(({ audience }) => audience.includes('worker') || audience.includes('guest'))
      .map(({ slug, body }) => [slug, gradeOf(toPlainText(body))] as const)
      .filter(([, grade]) => grade > HARDEST)
    expect(hard).toEqual([])
  })

  it('every job has a briefing of five signs, three things to do and three not to do', () => {
    const sizes = roles.map(({ slug, briefing }) => [
      slug,
      briefing?.signs.length,
      briefing?.do.length,
      briefing?.dont.length,
    ])
    expect(sizes).toEqual(roles.map(({ slug }) => [slug, 5, 3, 3]))
  })

  it('every sign may also be something kind, in a full reason', () => {
    expect(signs.filter(({ mayAlsoBe }) => mayAlsoBe.split(/\s+/).length < 7).map(({ title }) => title)).toEqual([])
  })

  it('every group of the self-check has a question, and a yes leads to an answer', () => {
    const groups = new Set(rights.flatMap(({ selfCheck }) => selfCheck?.group ?? []))
    expect([...groups].sort()).toEqual(['debt', 'fear', 'freedom', 'passport', 'pay', 'visa'])
  })
})

describe('The place of an answer gives nothing away', () => {
  const trainings = resources.flatMap((resource) => (resource.type === 'training' ? [resource] : []))

  it.each([
    ['questions', trainings.flatMap(({ quiz }) => quiz.map(({ answers }) => answers.findIndex(({ isRight }) => isRight)))],
    [
      'stories',
      trainings.flatMap(({ scenarios }) => scenarios.map(({ choices }) => choices.findIndex(({ isGood }) => isGood))),
    ],
  ])('in %s: no place holds more than half of the right ones', (_, places) => {
    const most = Math.max(...Map.groupBy(places, (place) => place).values().map((same) => same.length))
    expect(places.length).toBeGreaterThan(10)
    expect(most).toBeLessThanOrEqual(places.length / 2)
  })
})
