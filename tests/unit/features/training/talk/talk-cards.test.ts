import { describe, expect, it } from 'vitest'

import type { RichText } from '../../../../../src/domain/rich-text.ts'
import { talkCards } from '../../../../../src/features/training/talk/talk-cards.ts'
import { makeSign } from '../../../../helpers/make-facts.ts'
import { makeLesson } from '../../../../helpers/make-lesson.ts'
import { makeBlock, makeWords } from '../../../../helpers/make-text.ts'

const steps: RichText = [{ _type: 'steps', items: [{ title: 'Call 999.', text: [] }] }]
const signs = (count: number): RichText => [
  { _type: 'signList', signs: Array.from({ length: count }, (_, at) => makeSign({ id: `sign-${at}`, slug: `${at}` })) },
]
const choice = (key: string, leadsTo?: string) => ({ key, text: key, isGood: true, feedback: 'Why.', leadsTo })
const scene = { key: 'door', situation: 'A door.', question: 'What now?', choices: [choice('Knock'), choice('Tell')] }

/** How many blocks each card of one lesson has. */
function sizesOf(...body: RichText): readonly number[] {
  const cards = talkCards({ lessons: [makeLesson({ body })], scenarios: [] })
  return cards.map((card) => (card.kind === 'lesson' ? card.body.length : 0))
}

describe('The cards of a talk', () => {
  it('follow the lessons, each with its title and number', () => {
    const lessons = [makeLesson({ body: [makeBlock('Look.', 'normal')] }), makeLesson({ title: 'Steps', body: steps })]
    expect(talkCards({ lessons, scenarios: [] })).toMatchObject([
      { kind: 'lesson', title: 'Signs', part: 1 },
      { kind: 'lesson', title: 'Steps', part: 2 },
    ])
  })

  it('keep the paragraph that introduces a list beside it', () => {
    expect(sizesOf(makeBlock('Hello.', 'normal'), makeBlock('Say the steps.', 'normal'), ...steps)).toEqual([1, 2])
  })

  it('and the heading above that paragraph', () => {
    expect(sizesOf(makeBlock('Now', 'h2'), makeBlock('Say the steps.', 'normal'), ...steps)).toEqual([3])
  })

  it('have two signs at most, so that a card fits the screen of a phone', () => {
    expect(talkCards({ lessons: [makeLesson({ body: signs(3) })], scenarios: [] })).toMatchObject([
      { body: [{ signs: [{ slug: '0' }, { slug: '1' }] }] },
      { body: [{ signs: [{ slug: '2' }] }] },
    ])
  })

  it('have two steps at most, whose numbers go on', () => {
    const items = ['Danger', 'Child', 'All else'].map((title) => ({ title, text: [] }))
    expect(talkCards({ lessons: [makeLesson({ body: [{ _type: 'steps', items }] })], scenarios: [] })).toMatchObject([
      { body: [{ items: items.slice(0, 2), start: 1 }] },
      { body: [{ items: items.slice(2), start: 3 }] },
    ])
  })

  it('say what to do before what never to do', () => {
    const body: RichText = [{ _type: 'doDontList', do: ['Tell.'], dont: ['Ask.'] }]
    expect(talkCards({ lessons: [makeLesson({ body })], scenarios: [] })).toMatchObject([
      { body: [{ do: ['Tell.'], dont: [] }] },
      { body: [{ do: [], dont: ['Ask.'] }] },
    ])
  })

  it('begin a new card where one has enough words, but never within a list', () => {
    const long = makeBlock(makeWords(60), 'normal')
    expect(sizesOf(long, makeBlock('Next.', 'normal'))).toEqual([1, 1])
    expect(sizesOf(long, { ...makeBlock('A point.', 'normal'), listItem: 'bullet' })).toEqual([2])
  })

  it('are none for a list without signs', () => {
    expect(sizesOf(...signs(0))).toEqual([])
  })

  it('tell a story before they show what was good to do', () => {
    const story = { ...scene, title: 'Room 12', isMadeUp: true, scenes: [] }
    const card = { title: 'Room 12', isMadeUp: true, scene }
    expect(talkCards({ lessons: [], scenarios: [story] })).toEqual([
      { kind: 'story', ...card },
      { kind: 'choices', ...card },
    ])
  })

  it('say after which choice a story goes on', () => {
    const later = { ...scene, key: 'later', choices: [choice('Wait')] }
    const story = { ...scene, choices: [choice('Knock', 'later')], title: 'Room 12', isMadeUp: true, scenes: [later] }
    expect(talkCards({ lessons: [], scenarios: [story] })).toMatchObject([
      { kind: 'story', scene: { key: 'door' } },
      { kind: 'choices', scene: { key: 'door' } },
      { kind: 'story', after: 'Knock', scene: later },
      { kind: 'choices', after: 'Knock', scene: later },
    ])
  })
})
