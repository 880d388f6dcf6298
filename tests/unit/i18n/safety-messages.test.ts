import { describe, expect, it } from 'vitest'

import { compareEachNegation } from '../../../sanity-studio/model/rules/units/negations.ts'
import { compareNumberWords } from '../../../sanity-studio/model/rules/units/number-words.ts'
import { compareNumbers } from '../../../sanity-studio/model/rules/units/numbers.ts'
import { LOCALES } from '../../../src/i18n/locales.ts'
import { SAFETY_MESSAGES } from '../../../src/i18n/safety-messages.ts'
import { messageForms, type MessageKey } from '../../../src/i18n/translate.ts'
import { valuesOf } from '../../../src/i18n/value-names.ts'

/** Pages of “Show this screen” before and after the sentence, which nobody needs to be helped. */
const NOT_FOR_SAFETY = ['show.description', 'show.previous', 'show.next', 'show.place']

describe('Whatever is added to these is translated and read first', () => {
  it.each([
    ['the line at the top of every page', 'act', ''],
    ['the silent call', 'help', 'silent'],
    ['what to say, and to whom', 'help', 'say'],
    ['what to say, and to whom', 'help', 'to'],
    ['a child', 'help', 'child'],
    ['the way to leave', 'leave', ''],
    ['the screen to show', 'show', ''],
  ])('%s: %s.%s…', (_, feature, beginning) => {
    const keys = valuesOf(feature)
      .filter((name) => name.startsWith(beginning))
      .map((name) => `${feature}.${name}`)
    expect(keys).not.toEqual([])
    expect(
      keys.filter((key) => !SAFETY_MESSAGES.some((known) => known === key) && !NOT_FOR_SAFETY.includes(key)),
    ).toEqual([])
  })
})

/** The words of a message, of plural forms the usual one, without its blanks. */
function wordsOf(key: MessageKey, language: string): string {
  const forms = messageForms(key, language)
  return (typeof forms === 'string' ? forms : forms.other).replace(/\{\w+\}/g, '')
}

/** “Unchecked” denies by a syllable in some languages. */
const BY_A_SYLLABLE: MessageKey = 'unchecked.notice'

it.each(LOCALES.slice(1))(
  '$code: no sentence on which somebody acts in danger lost a “not” or a number',
  ({ code }) => {
    const lost = SAFETY_MESSAGES.filter((key) => {
      const [english, own] = [wordsOf(key, 'en'), wordsOf(key, code)]
      const isNotLost = key !== BY_A_SYLLABLE && compareEachNegation(english, own, code) === 'lost'
      return isNotLost || compareNumbers(english, own) || compareNumberWords(english, own, code)
    })
    expect(lost).toEqual([])
  },
)
