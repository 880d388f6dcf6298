import { describe, expect, it } from 'vitest'

import type { RichBlock } from '../../../../../src/domain/rich-text.ts'
import { cueSheet } from '../../../../../src/features/training/talk/cue-sheet.ts'
import { handoutOf } from '../../../../../src/features/training/talk/handout.ts'
import { makeHelpline, makeSign } from '../../../../helpers/make-facts.ts'
import { makeLesson } from '../../../../helpers/make-lesson.ts'
import { makeBlock } from '../../../../helpers/make-text.ts'

const lesson = (...body: readonly RichBlock[]) => makeLesson({ body })
const words = makeBlock('Stay calm.', 'normal')
const list: RichBlock = { _type: 'doDontList', do: ['Call.', 'Note.', 'Ask.', 'Wait.'], dont: ['Do not follow.'] }
const signs: RichBlock = { _type: 'signList', signs: [makeSign({ title: 'No key.' })] }

describe('A cue sheet', () => {
  it('counts the minutes from the start of the talk', () => {
    const lessons = [lesson(), { ...lesson(), minutes: 3 }, { ...lesson(), minutes: 13 }]
    expect(cueSheet({ lessons }).map(({ from, until }) => [from, until])).toEqual([
      [0, 4],
      [4, 7],
      [7, 20],
    ])
  })

  it.each<readonly [string, RichBlock, unknown]>([
    ['a paragraph', words, [{ text: 'Stay calm.' }]],
    [
      'a box',
      { _type: 'callout', tone: 'tip', title: 'Care', text: [words] },
      [{ text: 'Care', points: ['Stay calm.'] }],
    ],
    ['a box without a title', { _type: 'callout', tone: 'tip', text: [words] }, [{ points: ['Stay calm.'] }]],
    ['signs by their titles', signs, [{ points: ['No key.'] }]],
    [
      'steps by their titles',
      { _type: 'steps', items: [{ title: 'Call 999.', text: [words] }] },
      [{ points: ['Call 999.'] }],
    ],
    ['what to do and not to do', list, [{ points: ['Call.', 'Note.', 'Ask.', 'Wait.', 'Do not follow.'] }]],
    [
      'a helpline with its number',
      { _type: 'helplineCard', helpline: makeHelpline({ title: 'Helpline', phone: '08000 121 700' }) },
      [{ points: ['Helpline: 08000 121 700'] }],
    ],
    ['a checklist', { _type: 'checkList', title: 'Room', items: ['Chairs'] }, [{ text: 'Room', points: ['Chairs'] }]],
    [
      'a quotation',
      { _type: 'sourcedQuote', text: 'They knew.', source: { publisher: 'ILO' } },
      [{ text: 'They knew.' }],
    ],
    ['no file', { _type: 'download', title: 'Card', assetId: 'file-a-pdf' }, []],
  ])('has %s', (_, block, cues) => {
    expect(cueSheet({ lessons: [lesson(block)] })[0]?.cues).toEqual(cues)
  })
})

describe('A handout', () => {
  it('has the signs of all lessons, each once', () => {
    const handout = handoutOf({ lessons: [lesson(signs), lesson(words, signs)] })
    expect(handout.signs.map(({ title }) => title)).toEqual(['No key.'])
  })

  it('has five signs and three lines each at most, so that it is one page', () => {
    const many: RichBlock = { _type: 'signList', signs: [...'abcdefg'].map((id) => makeSign({ id })) }
    const { signs: shown, dos, donts } = handoutOf({ lessons: [lesson(many, list)] })
    expect(shown).toHaveLength(5)
    expect(dos).toEqual(['Call.', 'Note.', 'Ask.'])
    expect(donts).toEqual(['Do not follow.'])
  })
})
