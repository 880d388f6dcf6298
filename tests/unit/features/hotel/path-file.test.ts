import { describe, expect, it, test } from 'vitest'

import { tableHeads } from '../../../../src/takeaway/table/table-heads.ts'
import { readCsv } from '../../../../src/takeaway/table/read-csv.ts'
import { readPlan, writePlan } from '../../../../src/features/hotel/plan/kept-plan.ts'
import { mergePlans } from '../../../../src/features/hotel/plan/merge-plans.ts'
import {
  HOTEL_SIZES,
  newHotel,
  nextStep,
  PRINCIPLES,
  RISK_LEVELS,
  toLine,
  withCheck,
  withRisk,
  withStep,
  type Hotel,
  type Plan,
} from '../../../../src/features/hotel/plan/plan.ts'
import { planCalendar } from '../../../../src/features/hotel/plan/plan-calendar.ts'
import { planPaper } from '../../../../src/features/hotel/plan/plan-paper.ts'
import { planCsv, type PathNames, type PlanWords } from '../../../../src/features/hotel/plan/plan-table.ts'
import { readPlanTable, type PlanReading } from '../../../../src/features/hotel/plan/read-plan-table.ts'

const NAMES: PathNames = {
  steps: [
    { id: 'path-map', title: 'Draw the risk map', areas: [] },
    { id: 'path-talk', title: 'Give the talk, “also” at night; "now"', areas: ['rooms', 'own-staff'] },
    { id: 'path-year', title: '=next year', areas: ['own-staff'] },
  ],
  areas: [
    { area: 'rooms', name: 'Rooms' },
    { area: 'own-staff', name: 'Own staff' },
  ],
  principles: { people: 'People first?', whole: 'The whole?', context: 'Our place?', prevention: 'Before harm?' },
}
const WORDS: PlanWords = {
  columns: {
    ...{ hotel: 'Hotel', size: 'Größe', code: 'Code', what: 'Was', owner: 'Wer', due: 'Bis', done: 'Erledigt' },
    found: 'Gefunden',
  },
  sizes: { small: 'klein', one: 'ein Hotel', group: 'Gruppe' },
  levels: { low: 'wenig', some: 'etwas', high: 'viel' },
  yes: 'ja',
}
const ENGLISH: PlanWords = {
  columns: {
    ...{ hotel: 'Hotel', size: 'Size', code: 'Code', what: 'What', owner: 'Who', due: 'By', done: 'Done' },
    found: 'Found',
  },
  sizes: { small: 'Small', one: 'One hotel', group: 'Group' },
  levels: { low: 'Little', some: 'Some', high: 'High' },
  yes: 'Yes',
}

function readBack(text: string | Uint8Array): PlanReading {
  const table = readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  if (!table.isTable) throw new Error(JSON.stringify(table.problem))
  return readPlanTable(table.rows, NAMES, [WORDS, ENGLISH], tableHeads('en'))
}

function planIn(reading: PlanReading): Plan {
  if (!reading.isPlan) throw new Error(JSON.stringify(reading.problem))
  return reading.plan
}

/** Numbers from 0 to below `n`, the same in every run (mulberry32). */
function makeRandom(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

const PIECES = ['=', "'", '"', ';', ',', '\t', '+1', '@x', 'Ana', 'مريم', '李', ' ', '\n', '-', '__proto__', '😀', 'é']

function randomPlan(seed: number): Plan {
  const random = makeRandom(seed)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[random(list.length)]
    if (one === undefined) throw new Error('Nothing to pick from.')
    return one
  }
  const words = () => toLine(Array.from({ length: random(12) }, () => pick(PIECES)).join(''))
  const day = () =>
    random(2) === 0 ? '' : new Date(Date.UTC(2026 + random(9), random(12), 1 + random(28))).toISOString().slice(0, 10)
  const hotels = new Map<string, Hotel>()
  for (let n = 0; n <= random(4); n += 1) {
    let hotel: Hotel = { ...newHotel(words() || 'Inn'), size: pick(HOTEL_SIZES) }
    for (const id of [...NAMES.steps.map((step) => step.id), 'path-gone', 'constructor'])
      if (random(2) === 0) hotel = withStep(hotel, id, { owner: words(), due: day(), done: day() })
    for (const { area } of NAMES.areas) hotel = withRisk(hotel, area, random(2) === 0 ? undefined : pick(RISK_LEVELS))
    for (const one of PRINCIPLES) hotel = withCheck(hotel, one, random(2) === 0)
    hotels.set(hotel.name, hotel)
  }
  return [...hotels.values()]
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

describe('Human Security three-phase programme: exportable action plan with owners and dates', () => {
  test('a plan that was saved as CSV and brought back is the same plan, whatever its words', () => {
    for (const seed of SEEDS) {
      const plan = randomPlan(seed)
      expect(planIn(readBack(planCsv(plan, NAMES, WORDS))), `seed ${seed}`).toEqual(plan)
      expect(mergePlans([newHotel('Ours')], planIn(readBack(planCsv(plan, NAMES, ENGLISH)))), `seed ${seed}`).toEqual(
        plan,
      )
    }
  })

  test('a plan that was kept is the same plan', () => {
    for (const seed of SEEDS) expect(readPlan(writePlan(randomPlan(seed))), `seed ${seed}`).toEqual(randomPlan(seed))
    for (const text of [undefined, '', '{', '7', '[7,null,{"name":""}]']) expect(readPlan(text)).toEqual([])
  })

  test('what a spreadsheet does to it is understood: order, separator, encoding, days, letters', () => {
    const text =
      'Done;By;Who;Found;Code;Hotel;Size\r\n;30/11/2026;José;;path-map;Inn;SMALL\r\n;;;HIGH;risk:rooms;Inn;\r\n'
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const hotel = withStep(newHotel('Inn'), 'path-map', { owner: 'José', due: '2026-11-30', done: '' })
    expect(planIn(readBack(latin))).toEqual([{ ...withRisk(hotel, 'rooms', 'high'), size: 'small' }])
  })

  test('what the file leaves empty stays, and so does a hotel that it does not name', () => {
    const before = [
      withStep(newHotel('Inn'), 'path-map', { owner: 'Ana', due: '2026-12-01', done: '' }),
      withRisk(newHotel('Mill'), 'rooms', 'low'),
    ]
    const saved = [withStep(newHotel('Inn'), 'path-map', { owner: '', due: '2027-01-01', done: '2026-12-24' })]
    const [inn, mill] = mergePlans(before, saved)
    expect(inn?.steps.get('path-map')).toEqual({ owner: 'Ana', due: '2027-01-01', done: '2026-12-24' })
    expect(mill).toEqual(before[1])
  })

  test('what is no part of a path is told by its place', () => {
    const reading = readBack(
      'Hotel,Size,Code,Who,By,Done,Found,Notes\nInn,,path map!,Ana,,,,hello\nInn,,risk:moon,,,,,\n',
    )
    expect(reading).toMatchObject({
      isPlan: true,
      notes: [
        { kind: 'unknownColumn', row: 1, column: 8, text: 'Notes' },
        { kind: 'unknownCode', row: 2, column: 3, text: 'path map!' },
        { kind: 'unknownCode', row: 3, column: 3, text: 'risk:moon' },
      ],
    })
  })

  const HEAD = 'Hotel,Size,Code,Who,By,Done,Found\n'
  const many = Array.from({ length: 31 }, (_, n) => `Inn ${n},,path-map,,,,`).join('\n')
  it.each([
    ['a table of something else', 'Name,Job\nAna,Cook\n', 'missingColumn', 1, 1],
    ['only a head', HEAD, 'noRows', 2, 1],
    ['no hotel', `${HEAD},,path-map,Ana,,,\n`, 'noHotel', 2, 1],
    ['a long name', `${HEAD}Inn,,path-map,${'n'.repeat(81)},,,\n`, 'longName', 2, 4],
    ['words for a day', `${HEAD}Inn,,path-map,,soon,,\n`, 'badDay', 2, 5],
    ['a day that no month has', `${HEAD}Inn,,path-map,,,2026-02-30,\n`, 'badDay', 2, 6],
    ['a day that can be two', `${HEAD}Inn,,path-map,,03/04/2027,,\n`, 'unclearDay', 2, 5],
    ['a size of their own', `${HEAD}Inn,huge,path-map,,,,\n`, 'badValue', 2, 2],
    ['a level of their own', `${HEAD}Inn,,path-map,,,,\nInn,,risk:rooms,,,,terrible\n`, 'badValue', 3, 7],
    ['a formula for a yes', `${HEAD}Inn,,check:people,,,,=1+1\n`, 'badValue', 2, 7],
    ['a step twice', `${HEAD}Inn,,path-map,A,,,\nInn,,path-map,B,,,\n`, 'twice', 3, 3],
    ['too many hotels', `${HEAD}${many}\n`, 'manyHotels', 32, 1],
  ])('nothing is read of %s, and the place is named', (_, text, kind, row, column) => {
    expect(readBack(text)).toMatchObject({ isPlan: false, problem: { kind, row, column } })
  })

  test('the calendar has the open steps with a day, one for each hotel', () => {
    const inn = withStep(newHotel('Inn'), 'path-map', { owner: 'Ana', due: '2026-12-01', done: '' })
    const mill = withStep({ ...inn, name: 'Mill' }, 'path-talk', { owner: '', due: '2026-12-02', done: '2026-11-30' })
    const file = planCalendar([inn, mill], NAMES, 'https://hub.example/start/', '2026-11-27')
    expect(file.match(/^SUMMARY:.*$/gm)).toEqual(
      ['SUMMARY:Inn: Draw the risk map: Ana\r', 'SUMMARY:Mill: Draw the risk map: Ana\r'].map((line) => line.trim()),
    )
    expect(new Set(file.match(/^UID:.*(?:\r\n .*)*/gm)).size).toBe(2)
  })

  test('next is the open step with the earliest day, or the first', () => {
    const ids = NAMES.steps.map(({ id }) => id)
    const inn = withStep(newHotel('Inn'), 'path-map', { owner: '', due: '', done: '2026-11-01' })
    expect(nextStep(inn, ids)).toBe('path-talk')
    expect(nextStep(withStep(inn, 'path-year', { owner: '', due: '2027-01-01', done: '' }), ids)).toBe('path-year')
    expect(nextStep(inn, ['path-map'])).toBeUndefined()
  })
})

test('A training record in the place of a plan is named', () => {
  expect(readBack('Name,Date,Score\n')).toMatchObject({ isPlan: false, problem: { kind: 'isRecord' } })
})

test('A board reads whose plan it is, what to do first and why, and days in words', () => {
  const dated = (due: string, done = '') => ({ owner: 'Ana', due, done })
  let inn = withRisk(withRisk(newHotel('Inn'), 'rooms', 'high'), 'own-staff', 'some')
  inn = withStep(withStep(inn, 'path-map', dated('2027-01-15')), 'path-year', dated('2027-03-01'))
  const words = { ...ENGLISH, planOf: 'Plan of {hotel}', priority: 'Priority', open: 'To do' }
  const frame = { language: 'en', direction: 'ltr', foot: [], author: 'Hub' } as const
  const paperOf = (hotel: Hotel) =>
    planPaper(hotel, NAMES, { ...words, risk: 'Risk', riskMap: 'Risk map', checks: 'Checks' }, frame)
  const talk = 'Give the talk, “also” at night; "now"'
  expect(paperOf(inn)).toMatchObject({ title: 'Plan of Inn' })
  expect(paperOf(inn).parts[1]).toMatchObject({
    rows: [
      ['1', talk, '', '', 'Rooms · High'],
      ['2', '=next year', 'Ana', '1 March 2027', 'Own staff · Some'],
      ['3', 'Draw the risk map', 'Ana', '15 January 2027', ''],
    ],
  })
  const later = withStep(inn, 'path-talk', dated('2027-01-01', '2026-12-24'))
  expect(paperOf(later).parts[3]).toMatchObject({ rows: [[talk, '24 December 2026']] })
})
