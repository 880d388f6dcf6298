import { describe, expect, it } from 'vitest'

import { hasLosses } from '../../../../sanity-studio/model/translation-units/losses.ts'

/** Whether something is lost in a translation of a step, which Act now shows. */
function isRefused(original: string, language: string, translation: string, _type = 'actionStep'): boolean {
  return hasLosses({ _type, title: original, language: 'en' }, { _type, title: translation, language })
}

const CALL = 'Call the police at once.'
const TWO = 'Do not follow them. Do not touch anything.'
const NUMBERS = 'In danger call 999, else 101.'
const WAIT = 'Wait two minutes.'

/** A language, then pairs: a translation that says the same, and one that does not. */
type Row = readonly [language: string, same: string, other: string]

describe('A “not” that was added to what Act now shows', () => {
  it.each<Row>([
    ['pl', 'Od razu zadzwoń na policję.', 'Nie dzwoń od razu na policję.'],
    ['ro', 'Sunați imediat la poliție.', 'Nu sunați imediat la poliție.'],
    ['es', 'Llama enseguida a la policía.', 'No llames enseguida a la policía.'],
    ['pt', 'Ligue já para a polícia.', 'Não ligue já para a polícia.'],
    ['uk', 'Негайно телефонуйте в поліцію.', 'Не телефонуйте негайно в поліцію.'],
    ['ar', 'اتصل بالشرطة فورًا.', 'لا تتصل بالشرطة فورًا.'],
    ['zh-Hans', '马上报警。', '不要马上报警。'],
  ])('is refused in %s', (language, same, other) => {
    expect(isRefused(CALL, language, same)).toBe(false)
    expect(isRefused(CALL, language, other)).toBe(true)
    // Elsewhere it is for an editor to say.
    expect(isRefused(CALL, language, other, 'sign')).toBe(false)
  })
})

describe('A “not” that one of two sentences lost', () => {
  it.each<Row>([
    ['pl', 'Nie idź za nimi. Niczego nie dotykaj.', 'Idź za nimi. Nie dotykaj niczego.'],
    ['ro', 'Nu îi urmăriți. Nu atingeți nimic.', 'Urmăriți-i. Nu atingeți nimic.'],
    ['es', 'No los sigas. No toques nada.', 'Síguelos. No toques nada.'],
    ['pt', 'Não os siga. Não toque em nada.', 'Siga-os. Não toque em nada.'],
    ['uk', 'Не йдіть за ними. Нічого не чіпайте.', 'Йдіть за ними. Нічого не чіпайте.'],
    ['ar', 'لا تتبعهم. لا تلمس شيئًا.', 'اتبعهم. لا تلمس شيئًا.'],
    ['zh-Hans', '不要跟着他们。不要碰任何东西。', '跟着他们。不要碰任何东西。'],
  ])('is found in %s', (language, same, other) => {
    expect(isRefused(TWO, language, same)).toBe(false)
    expect(isRefused(TWO, language, other)).toBe(true)
  })

  it('is found by the number of words where two sentences became one', () => {
    expect(isRefused(TWO, 'pl', 'Nie idź za nimi i niczego nie dotykaj.')).toBe(false)
    expect(isRefused(TWO, 'es', 'Síguelos y no los toques.')).toBe(true)
  })

  it('may be said with another number of sentences where nothing is denied', () => {
    expect(isRefused('See it. Know what to do.', 'es', 'Si lo ves, sabrás qué hacer.')).toBe(false)
    expect(isRefused('See it. Know what to do.', 'es', 'Si lo ves, no hagas nada.')).toBe(true)
  })
})

describe('Two numbers to dial that changed places', () => {
  it.each<Row>([
    ['pl', 'W niebezpieczeństwie dzwoń 999, inaczej 101.', 'W niebezpieczeństwie dzwoń 101, inaczej 999.'],
    ['ro', 'În pericol sunați la 999, altfel la 101.', 'În pericol sunați la 101, altfel la 999.'],
    ['es', 'En peligro llama al 999; si no, al 101.', 'En peligro llama al 101; si no, al 999.'],
    ['pt', 'Em perigo ligue 999, senão 101.', 'Em perigo ligue 101, senão 999.'],
    ['uk', 'У небезпеці дзвоніть 999, інакше 101.', 'У небезпеці дзвоніть 101, інакше 999.'],
    ['ar', 'عند الخطر اتصل بـ 999، وإلا فـ 101.', 'عند الخطر اتصل بـ 101، وإلا فـ 999.'],
    ['zh-Hans', '有危险打 999，否则打 101。', '有危险打 101，否则打 999。'],
  ])('are found in %s', (language, same, other) => {
    const original = language === 'es' ? NUMBERS.replace('else', 'if not') : NUMBERS
    expect(isRefused(original, language, same)).toBe(false)
    expect(isRefused(original, language, other)).toBe(true)
  })

  it('Smaller numbers may stand in another order', () => {
    expect(isRefused('On 6 May, within 24 hours', 'zh-Hans', '24 小时内，5 月 6 日')).toBe(false)
  })
})

describe('A number that is written as another word', () => {
  it.each<Row>([
    ['pl', 'Poczekaj dwie minuty.', 'Poczekaj dziesięć minut.'],
    ['ro', 'Așteptați două minute.', 'Așteptați zece minute.'],
    ['es', 'Espera dos minutos.', 'Espera diez minutos.'],
    ['pt', 'Espere dois minutos.', 'Espere dez minutos.'],
    ['uk', 'Зачекайте дві хвилини.', 'Зачекайте десять хвилин.'],
    ['ar', 'انتظر دقيقتين.', 'انتظر عشر دقائق.'],
    ['zh-Hans', '等两分钟。', '等十分钟。'],
  ])('is found in %s', (language, same, other) => {
    expect(isRefused(WAIT, language, same)).toBe(false)
    expect(isRefused(WAIT, language, other)).toBe(true)
  })

  it.each([
    ['both for two', 'Call the two of them.', 'es', 'Llama a ambos.'],
    ['eleven in two words', 'Wait eleven minutes.', 'ar', 'انتظر أحد عشر دقيقة.'],
    [
      'a word that has a numeral and counts nothing',
      'One of you calls.',
      'zh-Hans',
      '由你们当中的人打电话，十分重要。',
    ],
    ['an article', WAIT, 'pt', 'Espere dois minutos com uma colega.'],
  ])('is not found in %s', (_, original, language, translation) => {
    expect(isRefused(original, language, translation)).toBe(false)
  })
})
