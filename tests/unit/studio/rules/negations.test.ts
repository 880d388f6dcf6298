import { expect, it } from 'vitest'

import { compareNegations } from '../../../../sanity-studio/model/rules/units/negations.ts'

const ORIGINAL = 'Do not confront anybody.'

it.each([
  ['pl', 'Nie konfrontuj nikogo.', 'Konfrontuj każdego.'],
  ['ro', 'Nu confrunta pe nimeni.', 'Confruntă pe oricine.'],
  ['es', 'No te enfrentes a nadie.', 'Enfréntate a todos.'],
  ['pt', 'Não confronte ninguém.', 'Confronte qualquer pessoa.'],
  ['uk', 'Не вступайте в суперечку.', 'Вступайте в суперечку.'],
  ['ar', 'لا تواجه أحدًا.', 'واجه الجميع.'],
  ['ar', 'انتظر ولا تُواجِه أحدًا.', 'انتظر وواجه.'],
  ['zh-Hans', '不要当面质问任何人。', '非常勇敢地当面质问。'],
])('In %s “%s” denies what the original denies, and “%s” does not', (language, kept, lost) => {
  expect(compareNegations(ORIGINAL, kept, language)).toBeUndefined()
  expect(compareNegations(ORIGINAL, lost, language)).toBe('lost')
})

it.each([
  ['In danger call 999, if not 101.', 'În pericol sunați la 999, altfel la 101.', 'ro'],
  ['No more than 8 hours in 24.', 'Como máximo 8 horas de cada 24.', 'es'],
  ['You can’t be made to pay.', 'Nikt nie może kazać ci płacić.', 'pl'],
  ['Without a fee.', 'Sin pagar.', 'es'],
  ['Is there a poster?', '有没有海报？', 'zh-Hans'],
  ['Do not wait.', 'Warte.', 'de'],
])('“%s” and “%s” say the same', (original, translation, language) => {
  expect(compareNegations(original, translation, language)).toBeUndefined()
})

it('A “not” that the original has not is noticed, where nothing in it says a lack', () => {
  expect(compareNegations('Call the manager.', 'Nie dzwoń do kierownika.', 'pl')).toBe('added')
  expect(compareNegations('You may stay unnamed.', 'Możesz nie podawać nazwiska.', 'pl')).toBeUndefined()
})
