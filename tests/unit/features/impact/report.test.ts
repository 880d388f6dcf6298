import { readFileSync } from 'node:fs'

import { describe, expect, it, test } from 'vitest'

import { countFiles, type Counting, type HotelFigures } from '../../../../src/features/impact/count-files.ts'
import { readingWords, reportWords } from '../../../../src/features/impact/impact-config.ts'
import { mayBeShared } from '../../../../src/features/impact/measures.ts'
import { groupSheet, reportSheet, sheetCsv, sheetPaper } from '../../../../src/features/impact/report.ts'
import { monthNames, readWrittenDay } from '../../../../src/features/impact/written-day.ts'
import { recordTable, type RecordedPerson } from '../../../../src/features/training/player/record-table.ts'
import { toCsv } from '../../../../src/takeaway/table/csv.ts'

const ENGLISH = readingWords('en')
const WORDS = reportWords('en')
const LOG = readFileSync(new URL('../../../fixtures/impact/incident-log.csv', import.meta.url), 'utf8')
const RECORD_WORDS = {
  columns: {
    ...{ name: 'Name', job: 'Job', training: 'Training', version: 'Version', date: 'Date', score: 'Score' },
    ...{ time: 'The ten questions', hotel: 'Hotel' },
  },
  times: { before: 'before', after: 'after', later: 'later' },
}
const COUNT = { year: 2026, today: '2026-11-30' }

function countAll(texts: readonly (string | Uint8Array)[], words = ENGLISH): Counting {
  const files = texts.map((text, at) => ({
    name: `file-${at + 1}.csv`,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
  return countFiles(files, COUNT, words)
}

function hotelsIn(texts: readonly string[], words = ENGLISH): ReadonlyMap<string, HotelFigures> {
  const counting = countAll(texts, words)
  if (!counting.isCounted) throw new Error(JSON.stringify(counting))
  return counting.hotels
}

const figuresOf = (texts: readonly string[], words = ENGLISH) => hotelsIn(texts, words).get('')

/** People of a training record as this hub saves it. */
function record(...people: readonly (readonly [name: string, date: string, score?: string])[]): string {
  const of = { job: 'Cook', training: 'Ten-minute talk', version: '1', hotel: '' }
  const rows: readonly RecordedPerson[] = people.map(([name, date, score = '']) => ({ ...of, name, date, score }))
  return recordTable(rows, RECORD_WORDS)
}

const CREW = ['Ana', 'Bo', 'Cem', 'Dana', 'Eli', 'Fay', 'Gus', 'Hoa'] as const
const SHEET = ['Date', 'Passed on by the agreed route? (yes or no)', 'What it rests on (acts or looks)']

describe('Evaluation and impact: the version to share', () => {
  it('tells no count of people under five, and none that is the difference of two that it tells', () => {
    for (let whole = 0; whole <= 30; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const isSmall = [part, whole, whole - part].some((count) => count >= 1 && count <= 4)
        expect(mayBeShared('conditions', { part, whole }), `${part} of ${whole}`).toBe(!isSmall)
      }
    }
    expect(mayBeShared('concerns', { part: 3 })).toBe(false)
    expect(mayBeShared('notices', { part: 1, whole: 3 }), 'notices are no people').toBe(true)
  })

  it('shows a normal hotel its own numbers, and in each thing that leaves it what may be shared', () => {
    const picked = ['trained', 'notices', 'conditions'] as const
    const report = {
      ...{ hotel: 'Inn', year: 2026, picked },
      now: { trained: { part: 24, whole: 32 }, notices: { part: 3, whole: 6 }, conditions: { part: 11, whole: 14 } },
      before: { trained: { part: 2, whole: 20 } },
    }
    expect(reportSheet(report, false, WORDS).rows).toEqual([
      [WORDS.row.trained, '24 of 32 (75%)', '2 of 20 (10%)'],
      [WORDS.row.notices, '3 of 6 (50%)', 'not counted'],
      [WORDS.row.conditions, '11 of 14 (79%)', 'not counted'],
    ])
    const shared = reportSheet(report, true, WORDS)
    expect(shared.rows.map(([, ...cells]) => cells)).toEqual([
      ['24 of 32 (75%)', 'hidden'],
      ['3 of 6 (50%)', 'not counted'],
      ['hidden', 'not counted'],
    ])
    expect(sheetCsv(shared, WORDS)).toContain(`"${WORDS.rule}"`)
    const paper = sheetPaper(shared, WORDS, { language: 'en', direction: 'ltr', foot: [], author: 'Hub' })
    expect(paper).toMatchObject({ title: 'What changed in 2026', about: 'Inn' })
    expect(JSON.stringify(paper)).not.toMatch(/11|14|79/)
  })
})

describe('Evaluation and impact: the files of a hotel fill its numbers', () => {
  it('The log counts what was passed on and what rested on looks, and both figures tell no third', () => {
    const before = Array.from({ length: 6 }, (_, n) => [`2025-0${n + 1}-03`, 'yes', 'acts'])
    // Of the fixture one rested on looks, and one told nobody.
    expect(figuresOf([LOG, toCsv([SHEET, ...before]), LOG])).toEqual({
      now: { concerns: { part: 13 }, looks: { part: 1, whole: 14 } },
      before: { concerns: { part: 6 }, looks: { part: 0, whole: 6 } },
    })
  })

  it('A person counts once a year; knowledge is what a quiz shows three months after the first training', () => {
    const day = CREW.map((name) => [name, '2026-02-03', '10/10'] as const)
    const later = CREW.map((name, at) => [name.toUpperCase(), '2026-04-25', at < 5 ? '8/10' : '3 of 10'] as const)
    const text = record(...day, ...later, ['Ivo', '2025-05-05'], ['Ivo', '2026-05-05', '2/10'])
    expect(figuresOf([text, text]), 'a line of two files is one').toEqual({
      now: { trained: { part: 9 }, knowledge: { part: 5, whole: 9 } },
      before: { trained: { part: 1 } },
    })
  })

  it('A log in the language of the page is read, its words too', () => {
    const log = 'Data;Przekazano ustaloną drogą? (tak lub nie);Na czym się opiera (czyny lub wygląd)\n'
    const rows = Array.from({ length: 5 }, (_, n) => `${n + 1} lutego 2026;tak;czyny\n`).join('')
    expect(figuresOf([log + rows], readingWords('pl'))).toMatchObject({ now: { concerns: { part: 5 } } })
  })

  it('Files of several hotels make one table, each hotel a row, and no small count of people is in it', () => {
    const plan = 'Hotel,Size,Code,Who,By,Done,Found\n'
    const steps = ['2026-03-01,2026-02-28', '2026-03-01,2026-04-01', '2026-12-24,', '2025-03-01,2025-03-01']
    const rowsOf = (hotel: string) => steps.map((days, at) => `${hotel},,path-${at},,${days},\n`).join('')
    const people = (hotel: string, n: number) =>
      `Name,Date,Hotel\n${CREW.slice(0, n)
        .map((name) => `${name},3 Feb,${hotel}\n`)
        .join('')}`
    const log = toCsv([['Incident log', 'Mill'], [], SHEET, ['3 May', 'yes', 'acts']])
    const hotels = hotelsIn([`${plan}${rowsOf('Inn')}${rowsOf('Mill')}`, people('Inn', 8), people('Mill', 3), log])
    const table = groupSheet(new Map([...hotels].map(([name, { now }]) => [name, now])), 2026, WORDS)
    expect(table.rows).toEqual([
      ['Inn', '1 of 2 (50%)', '8', 'not counted', 'not counted', 'not counted'],
      ['Mill', '1 of 2 (50%)', 'hidden', 'not counted', 'hidden', 'hidden'],
    ])
    expect([...hotelsIn([`${plan}${rowsOf('Inn')}`, people('', 5)]).keys()], 'of the only hotel').toEqual(['Inn'])
  })
})

test.each([
  ['27 Nov, 21:40. Written 22:05', '2026-11-27'],
  ['2025-11-27 10:00', '2025-11-27'],
  ['27/11/2025, 10:00', '2025-11-27'],
  ['11/27/25', '2025-11-27'],
  ['27.11. 21:40', '2026-11-27'],
  ['Sept 3', '2026-09-03'],
  ['2025年11月27日', '2025-11-27'],
  ['٢٧/١١/٢٠٢٥', '2025-11-27'],
  ['31 Feb', undefined],
  ['soon', undefined],
])('“%s” is %s', (cell, day) => {
  const written = readWrittenDay(cell, 2026, monthNames(['en']))
  expect(written.kind === 'day' ? written.day : undefined).toBe(day)
})

describe('What cannot be read is said with its file, row and column', () => {
  const problemOf = (...texts: readonly (string | Uint8Array)[]) => {
    const counting = countAll(texts)
    return counting.isCounted ? undefined : { file: counting.file, ...counting.problem }
  }

  test.each([
    ['Date,What it rests on (acts or looks)\n3 May,acts\n4 May,nationality\n', 'badValue', 3, 2, 'nationality'],
    ['Date,Passed on by the agreed route? (yes or no)\n3 May,=1+1\n', 'badValue', 2, 2, '=1+1'],
    ['Day,Where\n3 May,bar\n', 'unknown', 1, 1, ''],
    ['Day,What it rests on (acts or looks)\n3 May,acts\n', 'missingColumn', 1, 1, 'Date'],
    ['Date,What it rests on (acts or looks)\n', 'noRows', 2, 1, ''],
    ['Date,What it rests on (acts or looks)\n\n  \nlast week\n', 'badDay', 4, 1, 'last week'],
    ['Name,Date\nAna,03/04/2026\n', 'unclearDay', 2, 2, '03/04/2026'],
    ['Name,Date\n ,2026-04-03\n', 'noName', 2, 1, ''],
    ['Date,Name,Score\n2026-04-03,Ana,a lot\n', 'badScore', 2, 3, 'a lot'],
    ['Date,Name,Score\n2026-04-03,Ana,12 of 10\n', 'badScore', 2, 3, '12 of 10'],
    ['Hotel,Size,Code,Who,By,Done,Found\nInn,,path-map,,soon,,\n', 'badDay', 2, 5, 'soon'],
  ] as const)('%j: %s', (text, problem, at, column, quoted) => {
    expect(problemOf(text)).toEqual({ file: 'file-1.csv', kind: problem, row: at, column, text: quoted })
  })

  it('A file that is no table is named by its place as well, and nothing of the others is shown', () => {
    expect(problemOf(LOG, 'Name,Date\n"Ana,2026\n')).toEqual({
      ...{ file: 'file-2.csv', kind: 'openQuote', row: 2, column: 1 },
    })
    expect(problemOf(new Uint8Array(10_000_001).fill(44))).toMatchObject({ kind: 'tooLarge' })
  })

  it('A day that could be two is read where other rows of the file say the order', () => {
    expect(figuresOf(['Name,Date\nAna,03/04/2026\nBo,25/04/2026\n'])?.now).toEqual({ trained: { part: 2 } })
  })
})

it('Ten thousand entries are counted', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => `${(n % 28) + 1} May,"No. Duty manager",acts,${n}\n`)
  const head = `Date,"${ENGLISH.log.told[0] ?? ''}",What it rests on (acts or looks),No.\n`
  expect(figuresOf([head + rows.join('')])?.now).toMatchObject({ concerns: { part: 10_000 } })
})
