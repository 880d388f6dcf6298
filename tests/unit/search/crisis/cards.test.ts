import { describe, expect, it } from 'vitest'

import { whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'

const decide = (text: string) => whoNeedsHelp(readSentence(text))

/** A child who tells of herself, as the review of 30 November 2026 has it for English. */
describe('A child who tells of touching sees the card of a child', () => {
  it.each([
    ['I am 17 and the chef touches me'],
    ['tengo 16 años y el jefe me toca'],
    ['tenho 15 anos e o chefe toca-me'],
    ['mam 16 lat i szef mnie dotyka'],
    ['am 16 ani și șeful mă atinge'],
    ['мені 16 і шеф мене чіпає'],
    ['мне 15 лет и начальник меня трогает'],
    ['عمري 16 والمدير يلمسني'],
    ['我16岁，主管摸我'],
  ])('“%s”', (text) => {
    expect(decide(text)).toBe('child')
  })

  it('a grown nanny of a guest does not, whatever children are beside her', () => {
    expect(decide('the nanny of a guest family is never allowed out, she looks after the children and cries')).toBe(
      'staff',
    )
    expect(
      decide('im a guest here, the nanny of the other family is not allowed out and cries, the kids hit her'),
    ).toBe('guest')
  })
})

describe('A child whom somebody touches, hurts or sells is not overlooked', () => {
  it.each([
    ...['a guest touched a child in the pool', 'man hurts a little boy in room 12', 'she is 14 and sells sex here'],
    ...['un hombre toca a una niña', 'facet dotyka dziecko w pokoju', '他摸一个小孩', 'رجل يضرب طفل صغير'],
  ])('“%s”', (text) => {
    expect(decide(text)).toBe('child')
  })
})

describe('Wages, tips, a pregnancy or a dismissal alone bring no red card', () => {
  it.each([
    ...['my payslip is late', 'they keep our tips', 'i am pregnant can they dismiss me', 'i was not paid last month'],
    ...[
      'no me dan la nómina',
      'estoy embarazada y me despiden',
      'no me pagan desde marzo',
      'se quedan con las propinas',
    ],
    ...['não recebo o recibo de vencimento', 'estou grávida e vão despedir-me', 'não me pagaram este mês'],
    ...[
      'nie dostaję paska wypłaty',
      'jestem w ciąży i chcą mnie zwolnić',
      'nie zapłacili mi za marzec',
      'zabierają napiwki',
    ],
    ...['nu primesc fluturaș de salariu', 'sunt gravidă și vor să mă concedieze', 'nu mi-au plătit luna asta'],
    ...['не дають розрахунковий лист', 'я вагітна, мене звільняють', 'забирають чайові', 'не заплатили за місяць'],
    ...['لا أحصل على قسيمة راتب', 'أنا حامل ويريدون فصلي', 'لم يدفعوا راتبي هذا الشهر', 'يأخذون البقشيش'],
    ...['没有工资单', '我怀孕了，他们要辞退我', '这个月没发工资', '他们拿走小费'],
    ...[
      'police ask for guest list',
      'suicide prevention training',
      'locked out of my room',
      'killing time between shifts',
      'report a concern',
      'is it legal to keep passport copies',
    ],
  ])('“%s”', (text) => {
    expect(decide(text)).toBeUndefined()
  })
})

describe('Somebody in danger is noticed', () => {
  it.each([
    // A passport that was taken, also without diacritics, in dialect, in traditional characters.
    ...['szef zabral paszport', 'المدير اخد الباسبور', '老闆扣押護照', 'mudir akhad jawaz safari'],
    // Groping.
    ...[
      'a guest groped me',
      'un huésped me manoseó',
      'um hóspede apalpou-me',
      'gość mnie obmacał',
      'un client m-a pipăit',
    ],
    ...['гість мене облапав', 'نزيل لمسني', '有客人摸我'],
    // The threat of deportation.
    ...[
      'he says he will have me deported',
      'me amenaza con la deportación',
      'ameaça deportar-me',
      'grozi mi deportacją',
    ],
    ...['mă amenință cu deportarea', 'погрожує депортацією', 'يهددني بالترحيل', '他威胁要遣返我'],
    // Locked in at night.
    ...['they lock us in at night', 'nos encierran por la noche', 'trancam-nos à noite', 'zamykają nas na noc'],
    ...['ne încuie noaptea', 'нас замикають на ніч', 'يقفلون علينا الباب بالليل', '晚上把我们锁在里面'],
    // Russian.
    ...['начальник бьет меня', 'хозяин забрал паспорт'],
  ])('“%s”', (text) => {
    expect(decide(text)).toBeDefined()
  })
})
