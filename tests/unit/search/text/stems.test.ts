import { describe, expect, it } from 'vitest'

import { analyseText } from '../../../../src/search/text/normalise.ts'
import { createStemmer } from '../../../../src/search/text/stems.ts'
import { stemRulesIn } from '../../../../src/search/vocabulary/stem-rules.ts'
import { find, makeEngine } from '../make-document.ts'

const stem = (word: string, language: string) => createStemmer(stemRulesIn(language))?.(analyseText(word).join(' '))

describe('The inflections of a word have one stem', () => {
  it.each([
    ['pl', ['paszport', 'paszportu', 'paszportem', 'paszporty']],
    ['pl', ['płacą', 'płaci', 'płacić', 'płacę', 'płaciła']],
    ['pl', ['umowa', 'umowy', 'umowę', 'umowie']],
    ['pl', ['pracować', 'pracuję', 'praca', 'pracy']],
    ['ro', ['pașaport', 'pașaportul', 'pașaportului']],
    ['ro', ['plătesc', 'plătește', 'plătit', 'plata']],
    ['es', ['pagan', 'pagar', 'pago', 'pague', 'pagaron']],
    ['es', ['habitación', 'habitaciones']],
    ['pt', ['pagam', 'pagar', 'pagou', 'pago']],
    ['pt', ['patrão', 'patroa', 'patrões']],
    ['uk', ['паспорт', 'паспорта', 'паспортом', 'паспорту']],
    ['uk', ['платять', 'платити', 'платив', 'плата']],
    ['ar', ['جواز', 'الجواز', 'والجواز', 'جوازي', 'جوازها']],
  ])('%s: %j', (language, forms) => {
    expect(
      new Set(forms.map((form) => stem(form, language))).size,
      forms.map((form) => stem(form, language)).join(),
    ).toBe(1)
  })
})

it.each([
  ['pl', 'praca', 'prawo'],
  ['es', 'pago', 'parque'],
  ['ro', 'munca', 'mana'],
  ['uk', 'паспорт', 'пасажир'],
  ['ar', 'جواز', 'جوار'],
])('other words have other stems, %s: %s, %s', (language, word, other) => {
  expect(stem(word, language)).not.toBe(stem(other, language))
})

it('a stem has three letters at least, and no language is stemmed without rules', () => {
  expect(stem('nas', 'pl')).toBe('nas')
  expect(createStemmer(stemRulesIn('en'))).toBeUndefined()
  expect(createStemmer(stemRulesIn('zh-Hans'))).toBeUndefined()
})

it('another form of a word is found, below the word itself', () => {
  const engine = makeEngine(
    [
      { id: 'form', title: 'Kto zabrał mój paszport' },
      { id: 'word', title: 'Bez paszportu w podróży' },
    ],
    'pl',
  )
  expect(find(engine, 'paszportu ')).toEqual(['word', 'form'])
  expect(find(engine, 'paszportami ')).toHaveLength(2)
})
