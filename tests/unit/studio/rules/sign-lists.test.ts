import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { paragraph } from '../../../content/good-documents.ts'

const h2 = (text: string) => paragraph(`h2 ${text}`, text, { style: 'h2' })
const h3 = (text: string) => paragraph(`h3 ${text}`, text, { style: 'h3' })
const item = (text: string) => paragraph(text, text, { listItem: 'bullet', level: 1 })

const TRAIT = 'Guests with tattoos'
const ORDER = 'Follow them to the room'

function levelsOf(document: Readonly<Record<string, unknown>>): readonly string[] {
  return findRemarks({ _type: 'guide', language: 'en', title: 'At the desk', ...document })
    .filter(({ what }) => /never a sign|here it is read|asks to/.test(what))
    .map(({ level }) => level)
}

const inBody = (...body: readonly object[]) => levelsOf({ body })
const step = (title: string) => ({ _type: 'step', _key: title, title, text: [paragraph('more', 'At once.')] })

describe('A list is one of signs where', () => {
  it.each([
    ['its heading says so', [h2('Signs at the door'), item(TRAIT)]],
    ['the heading over its small heading does', [h2('Red flags'), h3('At the bar'), item(TRAIT)]],
    [
      'the line before it does',
      [h2('At the bar'), paragraph('intro', 'Be kind. You should look out for:'), item(TRAIT)],
    ],
    ['a checklist has that title', [{ _type: 'checkList', _key: 'a', title: 'Indicators', items: [TRAIT] }]],
    ['a checklist stands under that heading', [h2('Warning signs'), { _type: 'checkList', _key: 'a', items: [TRAIT] }]],
    ['steps stand under it', [h2('How to spot it'), { _type: 'steps', _key: 'a', items: [step(TRAIT)] }]],
    ['a box has that title', [{ _type: 'callout', _key: 'a', title: 'What staff may notice', text: [item(TRAIT)] }]],
    ['another section with deeds was before', [h2('What to do'), item('Call.'), h2('More signs'), item(TRAIT)]],
  ])('%s', (_where, body) => {
    expect(inBody(...body)).toEqual(['error'])
  })

  it('the title of the document says so, and no heading says otherwise', () => {
    const title = 'Signs of trafficking'
    expect(levelsOf({ title, body: [h2('At the bar'), item(TRAIT)] })).toEqual(['error'])
    expect(levelsOf({ title, body: [h2('What never counts as a sign'), item(TRAIT)] })).toEqual([])
    expect(levelsOf({ title, summary: 'Older lists name tattoos.' })).toEqual([])
  })

  it('the question of a quiz asks for a sign, and the answer counts as right', () => {
    const quiz = (isRight: boolean) => [
      {
        _type: 'quizQuestion',
        _key: 'q',
        question: 'Which is a sign?',
        answers: [{ _type: 'answer', _key: 'a', text: TRAIT, isRight }],
      },
    ]
    expect(levelsOf({ _type: 'training', quiz: quiz(true) })).toEqual(['error'])
    expect(levelsOf({ _type: 'training', quiz: quiz(false) })).toEqual([])
  })
})

describe('What is no list of signs may name a trait', () => {
  it.each([
    ['under what to do', [h2('What to do when you see signs'), item('Ask for a Polish interpreter')]],
    ['before signing', [h2('Before you sign'), item('Read it with the Polish team')]],
    ['under what is never a sign', [h2('What is not a sign'), item(TRAIT)]],
    [
      'in the section after the signs',
      [h2('Signs'), item('Many towels'), h2('Say it well'), item('Leave out tattoos')],
    ],
  ])('%s', (_where, body) => {
    expect(inBody(...body)).toEqual([])
  })

  it('and what a sign may also be, or a paragraph beside signs, is for a person to look at', () => {
    expect(inBody(h2('Signs'), item('One answers for all. It may also be: two are deaf.'))).toEqual(['warning'])
    expect(inBody(h2('Signs'), paragraph('a', 'Guests with tattoos come at night.'))).toEqual(['warning'])
  })
})

describe('A dangerous order is marked', () => {
  it.each([
    ['in a step', { body: [{ _type: 'steps', _key: 'a', items: [step(ORDER)] }] }],
    ['in what to do of a list', { body: [{ _type: 'doDontList', _key: 'a', do: [ORDER], dont: [] }] }],
    ['in a box to tick', { body: [{ _type: 'checkList', _key: 'a', items: [ORDER] }] }],
    ['in a paragraph', { body: [paragraph('a', `Stay calm. ${ORDER}.`)] }],
    ['in the summary', { summary: `${ORDER}.` }],
    ['in a step of its own', { _type: 'actionStep', stance: 'do', title: ORDER }],
    ['in the briefing of a job', { _type: 'role', briefing: { do: [ORDER], dont: [] } }],
  ])('%s', (_where, document) => {
    expect(levelsOf(document)).toEqual(['error'])
  })
})

describe('The same words are right', () => {
  it.each([
    ['under “Do not” of a list', { body: [{ _type: 'doDontList', _key: 'a', do: [], dont: [ORDER] }] }],
    ['under a heading that forbids', { body: [h2('What not to do'), item(ORDER)] }],
    ['after a line that forbids', { body: [h2('At the door'), paragraph('a', 'You must never:'), item(ORDER)] }],
    ['in a step of its own that is not to be done', { _type: 'actionStep', stance: 'do-not', title: ORDER }],
    ['in a wrong choice', { _type: 'training', lessons: [{ choices: [{ _type: 'choice', _key: 'a', text: ORDER }] }] }],
    ['where signs tell what others do', { body: [h2('Signs'), item('Two men take her phone, and follow her')] }],
    ['in another language, whose words are not known', { language: 'pl', summary: `${ORDER}.` }],
  ])('%s', (_where, document) => {
    expect(levelsOf(document)).toEqual([])
  })
})
