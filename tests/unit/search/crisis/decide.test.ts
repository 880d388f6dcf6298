import { describe, expect, it } from 'vitest'

import { scoreCrisis as scoreRead, whoNeedsHelp } from '../../../bench/crisis/whole.ts'
import { NEEDS } from '../../../../src/search/crisis/model.ts'
import { isCrisis } from '../../../../src/search/query/crisis.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'

const scoreCrisis = (text: string) => scoreRead(readSentence(text))
const decide = (text: string) => whoNeedsHelp(readSentence(text))

/** What people would type, by language and need. */
const SENTENCES = {
  en: {
    child: 'a young girl came in with an old man and she looks frightened',
    worker: 'my boss took my passport and does not pay me',
    staff: 'the woman in 310 never leaves her room and he answers for her',
    danger: 'he is hitting her behind the door, come quick',
    guest: 'we are on holiday and the maid said her boss keeps her passport',
    suicide: 'i want to die',
    'home-violence': 'my husband hits me',
    rape: 'i was raped by a guest',
    injury: 'a man collapsed and is not breathing',
    'no-shelter': 'i have nowhere to sleep tonight',
  },
  es: {
    child: 'una niña pequeña llora en el pasillo con un hombre que no es su padre',
    worker: 'mi jefe me quitó el pasaporte y no me paga',
    staff: 'la mujer de la 310 nunca sale del cuarto y tiene miedo',
    danger: 'la está golpeando detrás de la puerta, vengan rápido',
    guest: 'estamos de vacaciones y la camarera nos dijo que el jefe guarda su pasaporte',
    suicide: 'quiero morir',
    'home-violence': 'mi marido me pega',
    rape: 'un cliente me violó',
    injury: 'un hombre se cayó por las escaleras y no respira',
    'no-shelter': 'no tengo dónde dormir esta noche',
  },
  pt: {
    child: 'uma menina pequena chora no corredor com um homem que não é o pai',
    worker: 'o meu patrão ficou com o meu passaporte e não me paga',
    staff: 'a mulher do 310 nunca sai do quarto e tem medo dele',
    danger: 'ele está a bater nela atrás da porta, venham depressa',
    guest: 'estamos de férias e a empregada disse que o patrão tem o passaporte dela',
    suicide: 'quero morrer',
    'home-violence': 'o meu marido bate-me',
    rape: 'um hóspede violou-me',
    injury: 'um homem desmaiou e não respira',
    'no-shelter': 'não tenho onde dormir esta noite',
  },
  pl: {
    child: 'mała dziewczynka płacze na korytarzu, ten pan to nie jej tata',
    worker: 'szef zabrał mi paszport i nie płaci mi',
    staff: 'kobieta z 310 nigdy nie wychodzi z pokoju, boi się go',
    danger: 'bije ją za drzwiami, przyjedźcie szybko',
    guest: 'jesteśmy na wakacjach i sprzątaczka powiedziała, że szef trzyma jej paszport',
    suicide: 'chcę umrzeć',
    'home-violence': 'mój mąż mnie bije',
    rape: 'gość mnie zgwałcił',
    injury: 'mężczyzna zemdlał i nie oddycha',
    'no-shelter': 'nie mam gdzie spać tej nocy',
  },
  ro: {
    child: 'o fetiță plânge pe hol cu un bărbat care nu e tatăl ei',
    worker: 'patronul mi-a luat pașaportul și nu mă plătește',
    staff: 'femeia de la 310 nu iese niciodată din cameră și îi e frică de el',
    danger: 'o bate după ușă, veniți repede',
    guest: 'suntem în vacanță și camerista ne-a spus că patronul îi ține pașaportul',
    suicide: 'vreau să mor',
    'home-violence': 'soțul meu mă bate',
    rape: 'un client m-a violat',
    injury: 'un bărbat a leșinat și nu respiră',
    'no-shelter': 'nu am unde să dorm la noapte',
  },
  uk: {
    child: 'мала дівчинка плаче в коридорі, той чоловік не її батько',
    worker: 'начальник забрав мій паспорт і не платить мені',
    staff: 'жінка з 310 ніколи не виходить з номера і боїться його',
    danger: 'він б’є її за дверима, швидше',
    guest: 'ми у відпустці, покоївка сказала, що начальник тримає її паспорт',
    suicide: 'хочу померти',
    'home-violence': 'мій чоловік б’є мене',
    rape: 'гість мене зґвалтував',
    injury: 'чоловік впав зі сходів і не дихає',
    'no-shelter': 'мені ніде спати сьогодні',
  },
  ar: {
    child: 'طفلة صغيرة تبكي في الممر مع رجل ليس أباها',
    worker: 'المدير أخذ جوازي ولا يدفع راتبي',
    staff: 'زميلتي تبكي كل يوم وتخاف من المشرف',
    danger: 'يضربها خلف الباب تعالوا بسرعة',
    guest: 'نحن في إجازة وعاملة الغرف قالت إن المدير يأخذ جوازها',
    suicide: 'أريد أن أموت',
    'home-violence': 'زوجي يضربني',
    rape: 'نزيل اغتصبني',
    injury: 'رجل فقد الوعي ولا يتنفس',
    'no-shelter': 'ليس لدي مكان أنام فيه الليلة',
  },
  zh: {
    child: '走廊里有个小女孩在哭，那个男人不是她爸爸',
    worker: '老板拿走了我的护照，也不给我工资',
    staff: '310的女人从来不出门，她很怕他',
    danger: '他在门后面打她，快来人',
    guest: '我们在度假，打扫我们房间的女工说老板拿着她的护照',
    suicide: '我想死',
    'home-violence': '我老公打我',
    rape: '有客人强奸了我',
    injury: '有个男人晕倒了，没有呼吸',
    'no-shelter': '我今晚没地方睡',
  },
} as const

const LOOKUPS = {
  en: ['staff training slides', 'where is the poster for the canteen', 'the guest lost his passport at the beach'],
  es: ['curso de formación para recepción', 'dónde descargo el cartel', 'horario del desayuno del domingo'],
  pt: ['formação para a receção', 'onde imprimo o cartaz', 'horário do pequeno-almoço de domingo'],
  pl: ['szkolenie dla recepcji', 'gdzie wydrukować plakat', 'regulamin parkingu hotelowego'],
  ro: ['curs pentru recepție', 'unde descarc afișul', 'programul micului dejun de duminică'],
  uk: ['тренінг для рецепції', 'де завантажити плакат', 'розклад сніданку в неділю'],
  ar: ['دورة تدريب للاستقبال', 'أين أحمل الملصق', 'موعد الإفطار يوم الأحد'],
  zh: ['前台培训课程', '海报在哪里下载', '星期天早餐几点开始'],
} as const

describe.each(Object.entries(SENTENCES))('In %s', (language, sentences) => {
  it.each(NEEDS)('somebody who needs help is noticed: %s', (need) => {
    expect(decide(sentences[need])).toBe(need)
  })

  it('somebody who looks something up is not', () => {
    const lookups = Object.entries(LOOKUPS).find(([name]) => name === language)?.[1] ?? []
    expect(lookups.length).toBe(3)
    expect(lookups.filter((text) => decide(text) !== undefined)).toEqual([])
  })
})

describe('While a sentence is being typed', () => {
  it.each([
    'passport',
    'police station',
    'child',
    'pay',
    'boss',
    'my boss',
    'girl',
    'room',
    'manager',
    'knife set',
    '女',
  ])('“%s” is no sentence yet', (text) => {
    expect(scoreCrisis(text).isCrisis).toBe(false)
  })

  it('the first words of a look-up stay one', () => {
    const text = 'where do I find the poster with the helpline for the staff room'
    const words = text.split(' ')
    const shown = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter((part) => scoreCrisis(part).isCrisis)
    expect(shown).toEqual([])
  })
})

describe('A phrase of urgent help', () => {
  it.each(['help me', '999', 'emergancy', 'call the police now', 'ajutor', '救命', 'النجدة', 'he will kill me'])(
    '“%s” is certain',
    (text) => {
      expect(decide(text)).toBeDefined()
    },
  )

  it.each(['URGENT need the training log for the audit', 'emergency exit light bulb broken, order a new one'])(
    'is none where all else is office work: “%s”',
    (text) => {
      expect(isCrisis(text)).toBe(true)
      expect(decide(text)).toBeUndefined()
    },
  )
})

describe('The reasons', () => {
  it('name the words that counted, the largest share first', () => {
    const { reasons } = scoreCrisis('my boss keeps my passport and I am afraid')
    const found = reasons.map(({ found: { group, text } }) => [group, text])
    expect(found).toContainEqual(['fear', 'afraid'])
    expect(found).toContainEqual(['papers', 'passpor'])
    const shares = reasons.map(({ points }) => Math.abs(points))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })

  it('a long sentence has no more points for being long', () => {
    const text = 'my boss keeps my passport'
    expect(scoreCrisis(`${text} ${text} ${text}`).points).toBe(scoreCrisis(text).points)
  })
})
