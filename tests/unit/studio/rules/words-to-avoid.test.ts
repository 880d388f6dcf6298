import { describe, expect, it } from 'vitest'

import { findWordsToAvoid } from '../../../../sanity-studio/rules/words-to-avoid.ts'

function found(text: string): readonly string[] {
  return findWordsToAvoid(text).map((word) => word.found)
}

describe('A text with a word to avoid gets a warning', () => {
  it.each([
    ['They were sex slaves.', ['sex slaves']],
    ['Labour slaves and slaves.', ['Labour slaves', 'slaves']],
    ['A child prostitute.', ['child prostitute']],
    ['Prostitution is not our word.', ['Prostitution']],
    ['Do not try to rescue anyone. Rescuing is for the police.', ['rescue', 'Rescuing']],
    ['An illegal worker.', ['illegal worker']],
    ['The girls at the bar.', ['girls']],
    ['He is a john.', ['john']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('with a suggestion', () => {
    expect(findWordsToAvoid('sex slaves')).toEqual([{ found: 'sex slaves', instead: 'people forced to sell sex' }])
  })
})

describe('A text gets no warning', () => {
  it.each([
    ['with modern slavery, which is a legal term', 'The Modern Slavery Act and slavery.'],
    ['with a name', 'Ask John at the desk.'],
    ['where it quotes somebody', '4,500 ‘labour slaves’, “sex slaves” and "slaves"; reviews mention \'prostitution\'.'],
    ['with nothing of the list', 'A person who was exploited.'],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual([])
  })

  it('between two apostrophes', () => {
    expect(found('The hotel’s girls don’t talk.')).toEqual(['girls'])
    expect(found("The hotel's girls don't talk.")).toEqual(['girls'])
  })
})
