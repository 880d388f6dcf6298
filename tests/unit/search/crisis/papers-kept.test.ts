import { describe, expect, it } from 'vitest'

import { whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'

const decide = (text: string) => whoNeedsHelp(readSentence(text))
const rows = (sentences: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sentences).flatMap(([language, texts]) => texts.map((text) => [language, text] as const))

describe('A boss who keeps papers, and a guest who touches', () => {
  it.each(
    rows({
      en: ['boss took my passport', 'a guest groped me'],
      es: ['mi jefe se quedó con mi pasaporte', 'un cliente me manoseó', 'quieren que me acueste con los huéspedes'],
      pl: ['szef zabral paszport', 'klient klepnął mnie w pupę'],
      ro: ['patronul mi-a oprit pasaportul', 'un client m-a pipăit'],
      uk: ['хозяин забрал документы', 'клієнт лапав мене'],
      ar: ['المدير اخد الباسبور', 'نزيل لمسني'],
      zh: ['老闆拿走我護照', '客人摸我胸', 'laoban na zou wo de huzhao'],
    }),
  )('brings up a card, %s: “%s”', (_, text) => {
    expect(decide(text)).toBeDefined()
  })

  it.each([
    'manager takes a copy of passports',
    'boss wants id cards of new staff kept in a folder',
    'kierownik trzyma kopie dokumentów pracowników',
    'cuántos días de vacaciones me tocan',
    'gong zi dan zai na li',
  ])('is not seen in “%s”', (text) => {
    expect(decide(text)).toBeUndefined()
  })
})
