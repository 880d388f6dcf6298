import { describe, expect, it } from 'vitest'

import { findWordsToAvoid } from '../../../../sanity-studio/model/rules/words-to-avoid.ts'

function found(text: string): readonly string[] {
  return findWordsToAvoid(text).map((word) => word.found)
}

describe('A word to avoid is found', () => {
  it.each([
    ['They were sex slaves.', ['sex slaves']],
    ['Labour slaves and slaves.', ['Labour slaves', 'slaves']],
    ['A child prostitute.', ['child prostitute']],
    ['Prostitution is not our word.', ['Prostitution']],
    ['Do not try to rescue anyone. Rescuing is for the police.', ['rescue', 'Rescuing']],
    ['An illegal worker.', ['illegal worker']],
    ['The girls at the bar.', ['girls']],
    ['He is a john.', ['john']],
    ['Most signs lead to nothing.', ['Most signs lead to nothing']],
    ['Most of the signs have an innocent reason.', ['Most of the signs have an innocent reason']],
    ['Most concerns end this way.', ['Most concerns end this way']],
    ['Here innocent explanations are common.', ['innocent explanations are common']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('with a suggestion', () => {
    expect(findWordsToAvoid('They were sex slaves.')).toEqual([
      { level: 'error', found: 'sex slaves', instead: 'people forced to sell sex', from: 10, to: 20 },
    ])
  })

  it('which may be published where it can be right', () => {
    expect(findWordsToAvoid('The girls of the fire and rescue service').map(({ level }) => level)).toEqual([
      'warning',
      'warning',
    ])
  })
})

describe('No word is found in a text', () => {
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
