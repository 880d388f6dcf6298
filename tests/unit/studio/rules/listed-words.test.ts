import { describe, expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { remarkListedWords, sayWhatIsNotChecked } from '../../../../sanity-studio/model/rules/listed-words.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { paragraph } from '../../../content/good-documents.ts'

function remarks(language: string, definition: string) {
  const document = { _type: 'topic', language, definition }
  return remarkListedWords(document, passagesOf(document))
}

const found = (language: string, text: string) =>
  remarks(language, text).map(({ level, words }) => [level, text.slice(words?.from, words?.to)])

describe('A word of the English list is found', () => {
  it.each([
    ['A hooker on the third floor.', ['hooker']],
    ['He said “you retard”.', ['retard']],
    ['They were sex slaves.', ['sex slaves']],
    ['Labour slaves and slaves.', ['Labour slaves', 'slaves']],
    ['Prostitution is not our word.', ['Prostitution']],
    ['Do not try to rescue anyone. Rescuing is for the police.', ['rescue', 'Rescuing']],
    ['He is a john.', ['john']],
    ['Most of the signs have an innocent reason.', ['Most of the signs have an innocent reason']],
    ['She got herself into it.', ['got herself into']],
    ['The hotel’s girls don’t talk.', ['girls']],
  ])('%s', (text, words) => {
    expect(found('en', text).map(([, word]) => word)).toEqual(words)
  })
})

describe('No word of the English list is found', () => {
  it.each([
    'A tramp of boots, a chink of light, the Mandarin Oriental, a dyke by the sea.',
    'Gypsy, Roma and Traveller communities. An illegal fee. Pakistan and Nigeria.',
    'The Modern Slavery Act and slavery. Ask John at the desk. A girl of 14 is a child.',
    '4,500 ‘labour slaves’, “sex slaves” and "slaves"; reviews mention \'prostitution\'.',
    'It is never her own fault. Do not deal with it on your own. Is it right to pretend to be a customer?',
  ])('%s', (text) => {
    expect(found('en', text)).toEqual([])
  })
})

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
    ['es', 'Enfréntate al huésped.', ['warning', 'Enfréntate al']],
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
    ['es', 'Siga a la pareja hasta la habitación.', ['warning', 'Siga a la pareja']],
  ])('%s: %s', (language, text, words) => {
    expect(found(language, text)).toEqual([words])
  })

  it('with what to write instead, and that no native speaker has read the list', () => {
    expect(remarks('es', 'Una puta.')[0]?.fix).toMatch(/^Write instead: una persona que vende sexo\. No native speaker/)
  })

  it.each([
    ['en', 'They were sex slaves.', 'They were people forced to sell sex.'],
    ['en', 'Illegals work here.', 'People without papers work here.'],
    [
      'en',
      'Stay calm. Search the bag at once. Smile.',
      'Stay calm. Notice what can be seen while you do your own work, and touch nothing. Smile.',
    ],
    ['es', 'Una puta.', 'Una una persona que vende sexo.'],
  ])('with better words to put in its place, in %s: %s', (language, definition, after) => {
    const [remark] = findRemarks({ _type: 'topic', language, title: 'A', definition }).filter(
      ({ better }) => better !== undefined,
    )
    const { from = 0, to = 0, text = '' } = remark?.better ?? {}
    expect(definition.slice(0, from) + text + definition.slice(to)).toBe(after)
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
    ['es', '¿Puedes hacer una foto de la matrícula?'],
    ['uk', 'Ніколи не обшукайте сумку. «Шлях до безпеки».'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([])
  })
})

it('An editor is told what to look for herself, in every language but English', () => {
  expect(sayWhatIsNotChecked('en')).toBeUndefined()
  expect(sayWhatIsNotChecked(undefined)).toBeUndefined()
  expect(sayWhatIsNotChecked('uk')).toMatch(/^Profiling is looked for in lists of signs alone/)
  expect(sayWhatIsNotChecked('de')).toMatch(/^Profiling, insults and dangerous orders are not checked/)
})

describe('In a language beside English', () => {
  const item = (text: string) => paragraph(text, text, { listItem: 'bullet', level: 1 })
  const below = (language: string, heading: string, text: string) =>
    findRemarks({ _type: 'guide', language, title: '1', body: [paragraph('h', heading, { style: 'h2' }), item(text)] })
      .filter(({ what }) => /never a sign|asks for what/.test(what))
      .map(({ level, words }) => [level, text.slice(words?.from, words?.to)])

  it.each([
    ['es', 'Lo que puedes ver u oír', 'Mujeres extranjeras', 'extranjeras'],
    ['pl', 'Co możesz zobaczyć lub usłyszeć', 'Gość z tatuażami', 'tatuażami'],
    ['ro', 'Ce puteți vedea sau auzi', 'Are tatuaje pe mâini', 'tatuaje'],
    ['uk', 'Що ви можете побачити або почути', 'Жінки з акцентом', 'акцентом'],
    ['pt', 'O que pode ver ou ouvir', 'Tem tatuagens', 'tatuagens'],
    ['ar', 'ما قد تراه أو تسمعه', 'رجل لديه وشم', 'وشم'],
    ['zh-Hans', '你可能看到或听到什么', '有口音的客人', '口音'],
  ])('%s: below “%s” a trait is no sign', (language, heading, text, word) => {
    expect(below(language, heading, text)).toEqual([['warning', word]])
  })

  it.each([
    ['that denies it', 'Señales', 'El acento no es una señal'],
    ['below a heading that does', 'Lo que nunca es una señal', 'Mujeres extranjeras'],
    ['below what to do on seeing signs', 'Qué hacer si ves señales', 'Atiende igual a personas extranjeras'],
    ['that tells what others do, below signs', 'Señales', 'El jefe dice: graba al huésped'],
  ])('nothing is said of a line %s', (_what, heading, text) => {
    expect(below('es', heading, text)).toEqual([])
  })
})
