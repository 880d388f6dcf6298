import { expect, it } from 'vitest'

import { cardLine } from '../../../../src/ui/cards/card-line.ts'
import { translator } from '../../../../src/i18n/translate.ts'
import { makeCard } from '../../../helpers/make-card.ts'

it.each([
  ['what is known, and nothing of what is not', { languages: ['en'] }, 'Unseen · English'],
  ['year and time', { year: 2018, minutes: 5, languages: ['en'] }, 'Unseen · 2018 · 5 minutes · English'],
  ['languages by name up to three', { languages: ['en', 'pl', 'ro'] }, 'Unseen · English, Polish, Romanian'],
  ['more languages by number', { languages: ['en', 'pl', 'ro', 'es'] }, 'Unseen · 4 languages'],
  ['what stands before it', { languages: ['en'], access: 'registration' }, 'Unseen · English · Needs a login'],
  ['nothing of what is open', { languages: ['en'], access: 'open' }, 'Unseen · English'],
])('The line of a card tells %s', (_, facts, line) => {
  expect(cardLine(makeCard({ publisher: 'Unseen', ...facts }), translator('en'), 'en')).toBe(line)
})
