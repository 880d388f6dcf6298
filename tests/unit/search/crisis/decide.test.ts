import { describe, expect, it } from 'vitest'

import { scoreCrisis as scoreRead, whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { NEEDS } from '../../../../src/search/crisis/model.ts'
import { isCrisis } from '../../../../src/search/query/crisis.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'
import { readTable } from '../../../helpers/read-table.ts'

const scoreCrisis = (text: string) => scoreRead(readSentence(text))
const decide = (text: string) => whoNeedsHelp(readSentence(text))

/** What people would type who need help, and what others look up. */
const TYPED = readTable('tests/fixtures/sentences/needs.tsv')
const LOOK_UP = 'look-up'

it('Somebody who needs help is noticed in every language, and somebody who looks something up is not', () => {
  const languages = new Set(TYPED.map(({ language }) => language))
  expect(languages.size).toBe(8)
  for (const language of languages) {
    const kinds = TYPED.filter((row) => row['language'] === language).map(({ need }) => need)
    expect(new Set(kinds), language).toEqual(new Set([...NEEDS, LOOK_UP]))
  }
  for (const { language, need, text = '' } of TYPED)
    expect.soft(decide(text), `${language}: ${text}`).toBe(need === LOOK_UP ? undefined : need)
})

describe('While a sentence is being typed', () => {
  it.each([
    'passport',
    'police station',
    'child',
    'pay',
    'boss',
    'my boss',
    'girl',
    'room',
    'manager',
    'knife set',
    '女',
  ])('“%s” is no sentence yet', (text) => {
    expect(scoreCrisis(text).isCrisis).toBe(false)
  })

  it('the first words of a look-up stay one', () => {
    const text = 'where do I find the poster with the helpline for the staff room'
    const words = text.split(' ')
    const shown = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter((part) => scoreCrisis(part).isCrisis)
    expect(shown).toEqual([])
  })
})

describe('A phrase of urgent help', () => {
  it.each(['help me', '999', 'emergancy', 'call the police now', 'ajutor', '救命', 'النجدة', 'he will kill me'])(
    '“%s” is certain',
    (text) => {
      expect(decide(text)).toBeDefined()
    },
  )

  it.each(['URGENT need the training log for the audit', 'emergency exit light bulb broken, order a new one'])(
    'is none where all else is office work: “%s”',
    (text) => {
      expect(isCrisis(text)).toBe(true)
      expect(decide(text)).toBeUndefined()
    },
  )
})

describe('The reasons', () => {
  it('name the words that counted, the largest share first', () => {
    const { reasons } = scoreCrisis('my boss keeps my passport and I am afraid')
    const found = reasons.map(({ found: { group, text } }) => [group, text])
    expect(found).toContainEqual(['fear', 'afraid'])
    expect(found).toContainEqual(['papers', 'passpor'])
    const shares = reasons.map(({ points }) => Math.abs(points))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })

  it('a long sentence has no more points for being long', () => {
    const text = 'my boss keeps my passport'
    expect(scoreCrisis(`${text} ${text} ${text}`).points).toBe(scoreCrisis(text).points)
  })
})
