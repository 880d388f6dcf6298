import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { remarkWordsInLanguages, sayWhatIsNotChecked } from '../../../../sanity-studio/model/rules/care-in-languages.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'

function remarks(language: string, definition: string) {
  const document = { _type: 'topic', language, definition }
  return remarkWordsInLanguages(document, passagesOf(document))
}

const found = (language: string, text: string) =>
  remarks(language, text).map(({ level, words }) => [level, text.slice(words?.from, words?.to)])

describe('An insult, a hurting word or an order to confront is found', () => {
  it.each([
    ['pl', 'W pokoju była dziwka.', ['error', 'dziwka']],
    ['pl', 'Nielegalni imigranci w kuchni.', ['error', 'Nielegalni imigranci']],
    ['pl', 'Niewolnice seksualne.', ['error', 'Niewolnice seksualne']],
    ['pl', 'Zadzwoń. Konfrontuj gościa.', ['warning', 'Konfrontuj']],
    ['ro', 'O curvă la etaj.', ['error', 'curvă']],
    ['ro', 'Ilegalii din bucătărie.', ['error', 'Ilegalii']],
    ['ro', 'Sclave sexuale.', ['error', 'Sclave sexuale']],
    ['ro', 'Confruntați oaspetele.', ['warning', 'Confruntați']],
    ['es', 'Una puta en el bar.', ['error', 'puta']],
    ['es', 'Hay trabajadores ilegales.', ['error', 'trabajadores ilegales']],
    ['es', 'Eran esclavas sexuales.', ['error', 'esclavas sexuales']],
    ['es', 'Enfréntate al huésped.', ['warning', 'Enfréntate']],
    ['pt', 'Uma puta no bar.', ['error', 'puta']],
    ['pt', 'Os ilegais da cozinha.', ['error', 'Os ilegais']],
    ['pt', 'Eram escravas sexuais.', ['error', 'escravas sexuais']],
    ['pt', 'Confronte o hóspede.', ['warning', 'Confronte']],
    ['uk', 'У барі повія.', ['error', 'повія']],
    ['uk', 'Нелегали на кухні.', ['error', 'Нелегали']],
    ['uk', 'Вони були секс-рабинями.', ['error', 'секс-рабинями']],
    ['uk', 'Вступайте в суперечку з гостем.', ['warning', 'Вступайте в суперечку']],
    ['ar', 'كانت العاهرة هنا.', ['error', 'العاهرة']],
    ['ar', 'المهاجرون غير الشرعيين.', ['error', 'المهاجرون غير الشرعيين']],
    ['ar', 'كانوا عبيد الجنس.', ['error', 'عبيد الجنس']],
    ['ar', 'واجه الضيف.', ['warning', 'واجه']],
    ['zh-Hans', '楼上有个婊子。', ['error', '婊子']],
    ['zh-Hans', '厨房里有非法劳工。', ['error', '非法劳工']],
    ['zh-Hans', '她们是性奴隶。', ['error', '性奴隶']],
    ['zh-Hans', '打电话。当面质问客人。', ['warning', '当面质问']],
  ])('%s: %s', (language, text, words) => {
    expect(found(language, text)).toEqual([words])
  })

  it('with what to write instead, and that no native speaker has read the list', () => {
    expect(remarks('es', 'Una puta.')[0]?.fix).toMatch(/^Write instead: una persona que vende sexo\. No native speaker/)
  })

  it('by the rules of care, so that the build stops at it', () => {
    const document = { _type: 'topic', language: 'ro', title: 'Curvă', slug: { current: 'a' } }
    expect(findRemarks(document).filter(({ level }) => level === 'error')).toHaveLength(1)
  })
})

describe('No word is found in a text', () => {
  it.each([
    ['pl', 'Współczesne niewolnictwo i praca niewolnicza. Nie konfrontuj się z nikim. „Niewolnicy” to zły wyraz.'],
    ['ro', 'Sclavia modernă, o reținere ilegală. Nu confruntați pe nimeni. Pare drogat. «Sclavi» spun ziarele.'],
    ['es', 'La esclavitud, un descuento ilegal, la computadora y un viaje con retraso. No te enfrentes a nadie.'],
    ['pt', 'A escravidão, um desconto ilegal, o computador, uma disputa. Não confronte ninguém.'],
    ['uk', 'Рабство, робота, рабин, права людей з інвалідністю. Не вступайте в суперечку.'],
    ['ar', 'خصم غير قانوني. لا تواجه أحدًا. عبد الله.'],
    ['zh-Hans', '现代奴役、奴隶制、非法扣款。不要当面质问任何人。残疾人。'],
    ['en', 'Una puta.'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([])
  })
})

it('An editor is told what to look for herself, in every language but English', () => {
  expect(sayWhatIsNotChecked('en')).toBeUndefined()
  expect(sayWhatIsNotChecked(undefined)).toBeUndefined()
  expect(sayWhatIsNotChecked('uk')).toMatch(/^Profiling is checked in English only/)
  expect(sayWhatIsNotChecked('de')).toMatch(/^Profiling and insults are not checked/)
})
