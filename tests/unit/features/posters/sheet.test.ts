import { describe, expect, it } from 'vitest'

import type { Sheet, SheetChoice } from '../../../../src/features/posters/sheet-model.ts'
import { isWhole, toSheet } from '../../../../src/features/posters/sheet.ts'
import { pageRule } from '../../../../src/features/posters/sizes.ts'
import type { SheetTexts } from '../../../../src/features/posters/texts.ts'
import { ARABIC, CHOICE, ENGLISH, ORIGIN, TODAY } from './make-texts.ts'

function sheetOf(differences: Partial<SheetChoice> = {}, languages: readonly SheetTexts[] = [ENGLISH]): Sheet {
  return toSheet({ ...CHOICE, ...differences }, languages, ORIGIN, TODAY)
}

const numbersOf = (sheet: Sheet) => sheet.numbers.map(({ number }) => number)
const footOf = (sheet: Sheet) => sheet.foot.map(({ text }) => text)

describe('A poster for the staff room', () => {
  it('has the signs of its job', () => {
    const [column] = sheetOf().columns
    expect(column).toMatchObject({
      job: 'Housekeeping',
      headline: 'You see rooms.',
      heading: 'Tell somebody if you see',
    })
    expect(column?.entries).toEqual([{ title: 'One' }, { title: 'Two' }, { title: 'Three' }])
    expect(column?.closing).toEqual(['One sign is not proof.', 'Tell somebody.'])
  })

  it('has the numbers of its country and the duty manager, in a form that every language reads', () => {
    expect(numbersOf(sheetOf())).toEqual(['999', '999 · 101', '08000 121 700', '01632 960 145'])
  })

  it('has fewer signs on a card for the wallet, and only numbers there in several languages', () => {
    expect(sheetOf({ size: 'wallet' }).columns[0]?.entries).toEqual([{ title: 'One' }])
    const both = sheetOf({ size: 'wallet', kind: 'guests' }, [ENGLISH, ARABIC])
    expect(both.columns).toMatchObject([ENGLISH, ARABIC].map(() => ({ entries: [], closing: [] })))
  })

  it('says in its code what it is, when it was made and whose number is on it', () => {
    expect(sheetOf().address).toBe(
      'https://hub.example/sheet/#kind=poster&date=2026-11-27&country=GB&number=08000121700',
    )
  })

  it('has a number in letters as digits only in its code', () => {
    const sheet = sheetOf({ country: 'AE' })
    expect(numbersOf(sheet)).toEqual(['800-SAVE', '01632 960 145'])
    expect(sheet.address).toMatch(/number=8007283$/)
  })

  it('does not call the police a helpline: whoever hangs it up, a worker knows who answers', () => {
    const { GB } = ENGLISH.countries
    const police = { name: 'Trata', phone: '900 10 50 90', label: 'Police line', checkEveryDays: 90 }
    const texts = { ...ENGLISH, countries: { GB: { name: 'Spain', ...GB, main: police } } }
    const { numbers } = sheetOf({}, [texts])
    expect(numbers.find(({ purpose }) => purpose === 'helpline')?.labels).toMatchObject([{ text: 'Police line' }])
  })
})

describe('A sheet where guests see it', () => {
  it('has no sign, no job and no number of a child', () => {
    const sheet = sheetOf({ kind: 'guests', showsHotel: false })
    expect(sheet.columns[0]?.job).toBeUndefined()
    expect(JSON.stringify(sheet)).not.toContain('Three')
    expect(numbersOf(sheet)).toEqual(['999', '08000 121 700'])
  })
})

describe('A leaflet for a worker', () => {
  it('has the answers that hold in its country, and says what they are not', () => {
    const [column] = sheetOf({ kind: 'worker' }).columns
    expect(column?.entries.map(({ title }) => title)).toEqual([
      'Does somebody keep your passport?',
      'May my boss keep it?',
    ])
    expect(column?.caveat).toBe('Not legal advice')
  })

  it('names no right where none of its answers holds', () => {
    const [column] = sheetOf({ kind: 'worker', country: 'AE' }).columns
    expect(column?.entries).toEqual([{ title: 'Does somebody keep your passport?' }])
    expect(column?.caveat).toBeUndefined()
  })

  it('names the hotel only where somebody says so', () => {
    expect(JSON.stringify(sheetOf({ kind: 'worker', showsHotel: false }))).not.toMatch(/Harbour|960 145/)
    expect(JSON.stringify(sheetOf({ kind: 'worker' }))).toMatch(/Harbour/)
  })

  it('says which language lacks answers', () => {
    expect(sheetOf({ kind: 'worker' }, [ENGLISH, ARABIC]).warnings).toContainEqual({
      reason: 'no-rights',
      language: { language: 'ar', direction: 'rtl', text: 'العربية' },
    })
  })

  it('does not miss answers in one language for which a card has no room in any', () => {
    const { warnings } = sheetOf({ kind: 'worker', size: 'wallet' }, [ENGLISH, ARABIC])
    expect(warnings.map(({ reason }) => reason)).not.toContain('no-rights')
  })
})

describe('A sheet in several languages', () => {
  it('has a column and a label of each number for each', () => {
    const sheet = sheetOf({ kind: 'guests' }, [ENGLISH, ARABIC])
    expect(sheet.columns.map(({ language, direction }) => [language, direction])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ])
    expect(sheet.numbers[0]?.labels.map(({ text }) => text)).toEqual(['Danger now', 'خطر الآن'])
    const language = { language: 'ar', direction: 'rtl', text: 'العربية' }
    expect(sheet.warnings).toContainEqual({ reason: 'draft', language })
  })

  it('has nothing on the wall about who has read it, and says it all before it is printed', () => {
    const notes = { own: ['راجعتها أميرة.'], english: ['Amira checked this translation.'] }
    const { warnings, ...printed } = sheetOf({ kind: 'worker' }, [ENGLISH, { ...ARABIC, notes }])
    expect(JSON.stringify(printed)).not.toMatch(/Amira|أميرة|draft|checked/i)
    expect(warnings).toEqual(
      expect.arrayContaining([
        { reason: 'draft', language: { language: 'ar', direction: 'rtl', text: 'العربية' } },
        { reason: 'note', text: { language: 'ar', direction: 'rtl', text: 'راجعتها أميرة.' } },
        { reason: 'note', text: { language: 'en', direction: 'ltr', text: 'Amira checked this translation.' } },
        { reason: 'no-lawyer' },
      ]),
    )
  })

  it('does not warn of answers about rights that it does not have, or that a lawyer has read', () => {
    const reasons = (sheet: Sheet) => sheet.warnings.map(({ reason }) => reason)
    expect(reasons(sheetOf({ kind: 'guests' }))).not.toContain('no-lawyer')
    expect(reasons(sheetOf({ kind: 'worker' }, [{ ...ENGLISH, isReadByLawyer: true }]))).not.toContain('no-lawyer')
  })

  it('leaves out a language in which it is not whole', () => {
    expect(isWhole(ARABIC, CHOICE)).toBe(false)
    expect(sheetOf({}, [ARABIC, ENGLISH]).columns.map(({ language }) => language)).toEqual(['en'])
  })
})

describe('The state of its numbers', () => {
  function checked(checkedOn: string | undefined): Sheet {
    const check = { checkEveryDays: 90, ...(checkedOn !== undefined && { checkedOn }) }
    const emergency = { name: 'Emergency', phone: '999', ...check }
    const main = { name: 'Helpline', phone: '08000', ...check }
    return sheetOf({}, [{ ...ENGLISH, countries: { GB: { name: 'UK', emergency, main } } }])
  }

  it('is not on the sheet, which has the date of its numbers', () => {
    expect(footOf(checked(undefined))).toEqual(['Harbour House', 'Numbers of 27 November 2026', 'CC BY 4.0'])
    expect(checked('2026-11-01').warnings).toEqual([])
  })

  it('is said before printing; nobody is made to doubt the emergency number', () => {
    expect(checked(undefined).warnings).toEqual([{ reason: 'unchecked', number: '08000' }])
    expect(checked('2026-01-01').warnings[0]).toEqual({ reason: 'overdue', number: '08000' })
  })
})

it.each([
  ['a4', '@page { size: 210mm 297mm; margin: 0 }'],
  ['11x17', '@page { size: 11in 17in; margin: 0 }'],
] as const)('%s is printed on paper of exactly its size', (size, rule) => {
  expect(pageRule(size)).toBe(rule)
})
