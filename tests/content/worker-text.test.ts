import { describe, expect, it } from 'vitest'

import { gradeOf } from '../../sanity-studio/model/rules/readability.ts'
import { toPlainText } from '../../src/blocks/data.ts'
import { textOfBlock, type RichText } from '../../src/domain/rich-text.ts'
import { translator } from '../../src/i18n/translate.ts'
import { liveContent } from './live-content.ts'

/** Age 11 to 12 (content/README.md, “Rules of care”). */
const HARDEST = 6.5


const library = liveContent.library('en')
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

describe('A sign about visitors, doors or hours', () => {
  /** content/README.md, “Rules of care”: no sign stands for adults who sell sex by choice. */
  const ABOUT_VISITORS = ['hk-traffic', 'fd-dropped', 'fd-short', 'dp-waiting-car', 'fb-picked-up', 'hk-rarely-out', 'sec-steady', 'sec-side-door']

  it.each(ABOUT_VISITORS)('%s may also be an adult who sells sex by choice', (slug) => {
    expect(signs.find((sign) => sign.slug === slug)?.mayAlsoBe).toMatch(/\ban adult (?:who )?sells sex by choice/)
  })

  it('No title is about poverty alone', () => {
    expect(signs.find(({ slug }) => slug === 'hk-few-things')?.title).toContain('somebody else keeps their things')
  })
})

describe('The hub is whole', () => {
  it('“About” explains the very words that stand at the foot of the pages', () => {
    const about = toPlainText(library.pages.find(({ slug }) => slug === 'about')?.body ?? [])
    const [, quoted = 'nothing'] = /“(Nobody has [^”]+)”/.exec(about) ?? []
    expect(translator('en')('footer.unchecked')).toMatch(new RegExp(`^${quoted}`))
  })

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

  it('every answer of the self-check answers the question that she tapped, and not the title of another page', () => {
    const answers = rights.flatMap(({ selfCheck }) => selfCheck?.answer ?? [])
    expect(tooHard(answers)).toEqual([])
    expect(answers.filter((answer) => /^(Yes\b|You\.|When\b|Only if\b|At least\b)/.test(answer))).toEqual([])
  })
})

const trainings = resources.flatMap((resource) => (resource.type === 'training' ? [resource] : []))

describe('The place of an answer gives nothing away', () => {
  it.each([
    ['questions', trainings.flatMap(({ quiz }) => quiz.map(({ answers }) => answers.findIndex(({ isRight }) => isRight)))],
    [
      'stories',
      trainings.flatMap(({ scenarios }) =>
        scenarios
          .flatMap((story) => [story, ...story.scenes])
          .map(({ choices }) => choices.findIndex(({ isGood }) => isGood)),
      ),
    ],
  ])('in %s: no place holds more than half of the right ones', (_, places) => {
    const most = Math.max(...Map.groupBy(places, (place) => place).values().map((same) => same.length))
    expect(places.length).toBeGreaterThan(10)
    expect(most).toBeLessThanOrEqual(places.length / 2)
  })
})

describe('A training', () => {
  /** Signs of exploitation at work and of nothing else. */
  const isAtWork = new Set(
    liveContent.documents
      .filter(({ exploitationTypes }) => {
        const types: readonly unknown[] = Array.isArray(exploitationTypes) ? exploitationTypes : []
        return types.length > 0 && types.every((type) => type === 'forced-labour' || type === 'supply-chain')
      })
      .map(({ _id }) => _id),
  )
  const signsOf = (texts: readonly RichText[]) =>
    texts.flatMap((text) => text.flatMap((block) => (block._type === 'signList' ? block.signs : [])))

  it.each([
    { part: 'body', signs: 'that are read aloud' },
    { part: 'learnerText', signs: 'that one reads alone' },
  ] as const)('is about exploitation at work alone in half of its signs $signs', ({ part }) => {
    const few = trainings.filter(({ lessons }) => {
      const about = signsOf(lessons.map((lesson) => lesson[part]))
      return about.filter(({ id }) => isAtWork.has(id)).length * 2 < about.length
    })
    expect(few.map(({ slug }) => slug)).toEqual([])
  })

  it('of which only some signs are read aloud says that one of them is about work', () => {
    const partly = trainings.flatMap(({ lessons }) =>
      lessons.flatMap(({ body }) =>
        body.flatMap((block) => (block._type === 'block' && /of these signs/.test(textOfBlock(block)) ? [textOfBlock(block)] : [])),
      ),
    )
    expect(partly.length).toBeGreaterThan(0)
    expect(partly.filter((text) => !text.includes('at least 1 about work'))).toEqual([])
  })

  it('has lessons that together take as long as it says', () => {
    const sums = trainings.map(({ slug, lessons }) => [slug, lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)])
    expect(sums).toEqual(trainings.map(({ slug, minutes }) => [slug, minutes]))
  })

  it('has a story that goes on after a choice, and a text for a person who learns alone', () => {
    const without = trainings.filter(
      ({ scenarios, lessons }) =>
        !scenarios.some(({ scenes }) => scenes.length > 0) || !lessons.some(({ learnerText }) => learnerText.length > 0),
    )
    expect(without.map(({ slug }) => slug)).toEqual([])
  })

  it('tells who chose a wrong answer why it is not the best one, in words that a worker can read', () => {
    const wrong = trainings.flatMap(({ quiz }) => quiz.flatMap(({ answers }) => answers.filter(({ isRight }) => !isRight)))
    expect(wrong.length).toBeGreaterThan(40)
    expect(wrong.filter(({ feedback }) => feedback === undefined)).toEqual([])
    expect(tooHard(wrong.map(({ feedback = '' }) => feedback))).toEqual([])
  })

  it('for workers can be read by one who learns alone', () => {
    const hard = trainings
      .filter(({ audience }) => audience.includes('worker'))
      .flatMap(({ slug, lessons, scenarios }) => {
        const stories = scenarios.flatMap((story) => [story, ...story.scenes])
        const words = [
          ...lessons.map(({ learnerText }) => toPlainText(learnerText)),
          ...stories.flatMap(({ situation, choices }) => [
            situation,
            ...choices.flatMap(({ text, feedback }) => [text, feedback]),
          ]),
        ].join(' ')
        return gradeOf(words) > HARDEST ? [`${slug}: ${gradeOf(words).toFixed(1)}`] : []
      })
    expect(hard).toEqual([])
  })
})
