import { describe, expect, it } from 'vitest'

import { namedCountry } from '../../../../src/search/query/named-country.ts'

describe('Who names the country that she is in is shown its numbers', () => {
  it.each([
    ['ES', 'I saw a girl pulled into a room in spain'],
    ['ES', 'estoy en España y el jefe me pega'],
    ['ES', 'um homem bate numa mulher em Espanha'],
    ['ES', 'szef zabrał mi paszport w Hiszpanii'],
    ['ES', 'sunt în Spania și nu am unde dormi'],
    ['ES', 'я в Іспанії, допоможіть'],
    ['ES', 'أنا في إسبانيا والمدير يضربني'],
    ['ES', '我在西班牙，老板拿了我的护照'],
    ['DE', 'i work in Germany'],
    ['DE', 'pracuję w Niemczech'],
    ['DE', 'انا بالمانيا'],
    ['IE', 'my boss in Dublin'],
    ['GB', 'locked in a hotel in Northern Ireland'],
    ['GB', 'estoy en Londres'],
    ['GB', '我在英国'],
    ['AE', 'hotel in dubai'],
    ['AE', 'я в Дубаї'],
    ['US', 'he took my passport in the US'],
    ['US', 'we are in New York'],
    ['US', 'my boss has my H-2B visa'],
    ['US', 'can i call osha'],
    ['CA', 'in toronto my uncle brought me over'],
    ['EU', 'trabalho num hotel em Portugal'],
    ['UA', 'w Ukrainie'],
    ['TR', 'my boss locked me in, we are in Turkey'],
    ['TR', 'pracuję w hotelu w Turcji'],
    ['TR', 'я в Туреччині, мене б’ють'],
    ['MX', 'estoy en México y me quitaron el pasaporte'],
    ['MX', 'hotel in Cancun'],
    ['QA', 'hotel in Doha'],
    ['QA', 'أنا في قطر وصاحب العمل أخذ جوازي'],
    ['TH', 'I am in Thailand and he hits me'],
    ['TH', '我在泰国'],
  ])('%s: “%s”', (country, text) => {
    expect(namedCountry(text)?.code).toBe(country)
  })
})

describe('A country is not taken for the one that somebody is in', () => {
  it.each([
    ['help us please'],
    ['i am from Romania and my boss took my passport'],
    ['jestem z Polski, szef mnie bije'],
    ['soy de Rumania y me pegan'],
    ['he says he will send me back to India'],
    ['me van a devolver a España'],
    ['a Spanish man hits her'],
    ['burnt my hand on the turkey'],
    ['mam katar i gorączkę'],
    ['do you speak Polish'],
    ['e la ușa camerei cu un cuțit'],
    ['他说要送我回印度'],
  ])('“%s”', (text) => {
    expect(namedCountry(text)).toBeUndefined()
  })

  it('New Mexico is not Mexico', () => {
    expect(namedCountry('a motel in New Mexico')?.code).toBe('US')
  })

  it('where she comes from does not hide where she is', () => {
    expect(namedCountry('I am from Romania and work in Italy')?.code).toBe('IT')
    expect(namedCountry('jestem z Ukrainy, pracuję w Polsce')?.code).toBe('PL')
  })
})

it.each([
  ['gdzie zadzwonić w Hiszpanii, jak hotel nie płaci', 'gdzie zadzwonić w jak hotel nie płaci'],
  ["can't leave in Northern Ireland", 'cant leave in'],
  ['在爱尔兰被欠薪', '在被欠薪'],
  ['Germany', 'Germany'],
])('The rights of a country that is named are searched by the other words: “%s”', (text, others) => {
  expect(namedCountry(text)?.otherWords).toBe(others)
})
