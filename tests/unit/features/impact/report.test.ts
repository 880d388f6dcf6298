import { readFileSync } from 'node:fs'

import { describe, expect, it, test } from 'vitest'

import { readingWords } from '../../../../src/features/impact/impact-config.ts'
import { countFiles, type ChosenFile, type Counting } from '../../../../src/features/impact/count-files.ts'
import { chartOf } from '../../../../src/features/impact/report-chart.ts'
import { reportCsv } from '../../../../src/features/impact/report-table.ts'
import { makeReport, type Report } from '../../../../src/features/impact/report.ts'
import { monthNames, readWrittenDay } from '../../../../src/features/impact/written-day.ts'
import { toCsv } from '../../../../src/takeaway/table/csv.ts'
import { recordTable, type RecordedPerson } from '../../../../src/features/training/player/record-table.ts'
import { tableText, WORDS } from './make-report.ts'

const ENGLISH = readingWords('en')
const LOG = readFileSync(new URL('../../../fixtures/impact/incident-log.csv', import.meta.url))
const COLUMNS = { name: 'Name', job: 'Job', training: 'Training', version: 'Version', date: 'Date', score: 'Score' }

function file(kind: ChosenFile['kind'], text: string | Uint8Array, year = 2026): ChosenFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return { kind, name: `${kind}.csv`, year, bytes }
}

function countAll(files: readonly ChosenFile[], words = ENGLISH): Counting {
  return countFiles(files, 2026, words)
}

function reportOf(files: readonly ChosenFile[], typed: { readonly staff?: number } = {}, words = ENGLISH): Report {
  const counting = countAll(files, words)
  if (!counting.isCounted) throw new Error(JSON.stringify(counting))
  return makeReport(2026, { ...counting.now, ...typed }, counting.before)
}

function row(report: Report, title: string): string | undefined {
  return tableText(report).find((line) => line.startsWith(`${title} |`))
}

/** People of a training record as this hub saves it. */
function record(...people: readonly (readonly [name: string, date: string, score?: string])[]): string {
  const rows: readonly RecordedPerson[] = people.map(([name, date, score = '']) => ({ name, job: 'Cook', date, score }))
  return recordTable(rows, { title: 'Ten-minute talk', version: 1 }, COLUMNS)
}

const CREW = ['Ana', 'Bo', 'Cem', 'Dana', 'Eli', 'Fay', 'Gus', 'Hoa'] as const

describe('Evaluation and impact', () => {
  it('Evaluation and impact: sample log gives the right table, cells under 5 hidden', () => {
    const before = Array.from({ length: 6 }, (_, n) => [`2025-0${n + 1}-03`, 'yes', 'acts'])
    const sheet = toCsv([
      ['Date', 'Passed on by the agreed route? (yes or no)', 'What it rests on (acts or looks)'],
      ...before,
    ])
    const report = reportOf([file('log', LOG), file('log', sheet, 2025)])
    // 6, 2, 5 and 0 were passed on; one more rested on looks; one told nobody.
    expect(row(report, WORDS.rows.concerns)).toBe(
      'Concerns passed on by the agreed route | 8 together | 8 together | 5 | 0 | 13 | 6',
    )
    expect(row(report, WORDS.rows.looks)).toBe(
      'Reports that rested on looks alone | hidden | hidden | hidden | hidden | under 5 | 0',
    )
    expect(row(report, WORDS.rows.trained)).toContain('not counted | not counted')
    const [, , , concerns] = report.rows
    const bars = concerns && chartOf(report, concerns, WORDS, 4)?.bars
    expect(bars?.map(({ text, isHatched, size }) => [text, isHatched, size])).toEqual([
      ['8 together', true, 0.8],
      ['5', false, 1],
      ['0', false, 0],
    ])
    const csv = reportCsv(report, WORDS, 4)
    expect(csv).toContain('"Reports that rested on looks alone","hidden","hidden","hidden","hidden","under 5","0"')
    expect(csv).toContain('"Never set a target for this number."')
    expect(csv).not.toMatch(/"[1-4]"/)
  })

  it('The heads of the log are those of the hub’s paper', () => {
    const paper = readFileSync(
      new URL('../../../../content/en/policy/policy-incident-log.json', import.meta.url),
      'utf8',
    )
    for (const head of [...ENGLISH.log.told, ENGLISH.log.date.at(-1)])
      expect(paper).toContain(`"label": "${head ?? ''}"`)
  })

  it('A person counts once a year, in the quarter of the first training; a share is told only where both sides are safe', () => {
    const text = record(
      ...CREW.map((name) => [name, '2026-02-03'] as const),
      ...CREW.map((name) => [name.toUpperCase(), '2026-11-03'] as const),
      ...CREW.slice(0, 5).map((name) => [name, '2025-05-05'] as const),
    )
    const files = [file('record', text)]
    expect(row(reportOf(files), 'People trained')).toBe('People trained | 8 | 0 | 0 | 0 | 8 | 5')
    const told = (staff: number) => row(reportOf(files, { staff }), 'People trained')?.split(' | ')[5]
    expect([8, 10, 14].map(told)).toEqual(['8 of 8 (100%)', '6 or more of 10, not all', '8 of 14 (57%)'])
    expect(told(5), 'more in the record than work here').toBe('8')
    expect(row(reportOf(files, { staff: 10 }), 'People trained')).toContain('| hidden | hidden | hidden | hidden |')
  })

  it('Knowledge is what a quiz shows three months after the first training, not on the day', () => {
    const later = CREW.map((name, at) => [name, '2026-04-25', at < 5 ? '8/10' : '3 of 10'] as const)
    const text = record(...CREW.map((name) => [name, '2026-02-03', '10/10'] as const), ...later)
    expect(row(reportOf([file('record', text)]), WORDS.rows.knowledge)).toContain('hidden, of 8 | not counted')
    const more = record(
      ...['I', 'J'].flatMap(
        (name) =>
          [
            [name, '2026-01-01'],
            [name, '2026-06-01', '2/10'],
          ] as const,
      ),
    )
    const both = reportOf([file('record', text), file('record', more), file('record', text)])
    expect(row(both, WORDS.rows.knowledge), 'a line of two files is one').toContain('5 of 10 (50%)')
  })

  it('A log in the language of the page is read, its words too', () => {
    const log = 'Data;Przekazano ustaloną drogą? (tak lub nie);Na czym się opiera (czyny lub wygląd)\n'
    const rows = Array.from({ length: 5 }, (_, n) => `${n + 1} lutego 2026;tak;czyny\n`).join('')
    expect(row(reportOf([file('log', log + rows)], {}, readingWords('pl')), WORDS.rows.concerns)).toContain('| 5 | 0 |')
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

describe('What cannot be read is said with its row and column', () => {
  const problemOf = (...files: readonly ChosenFile[]) => {
    const counting = countAll(files)
    return counting.isCounted ? undefined : { file: counting.file, ...counting.problem }
  }

  test.each([
    ['log', 'Date,What it rests on (acts or looks)\n3 May,acts\n4 May,nationality\n', 'badValue', 3, 2, 'nationality'],
    ['log', 'Date,Passed on by the agreed route? (yes or no)\n3 May,=1+1\n', 'badValue', 2, 2, '=1+1'],
    ['log', 'Day,Where\n3 May,bar\n', 'missingColumn', 1, 1, 'Date'],
    ['log', 'Date,What it rests on (acts or looks)\n', 'noRows', 2, 1, ''],
    ['log', 'Date,What it rests on (acts or looks)\n\n  \nlast week\n', 'badDay', 4, 1, 'last week'],
    ['log', 'Date\n3 May\n', 'missingColumn', 1, 1, 'Passed on by the agreed route? (yes or no)'],
    ['record', 'Name,Date\nAna,03/04/2026\n', 'unclearDay', 2, 2, '03/04/2026'],
    ['record', 'Name,Date\n ,2026-04-03\n', 'noName', 2, 1, ''],
    ['record', 'Date,Name,Score\n2026-04-03,Ana,a lot\n', 'badScore', 2, 3, 'a lot'],
    ['record', 'Date,Name,Score\n2026-04-03,Ana,12 of 10\n', 'badScore', 2, 3, '12 of 10'],
  ] as const)('%s %j: %s', (kind, text, problem, at, column, quoted) => {
    expect(problemOf(file(kind, text))).toEqual({ file: `${kind}.csv`, kind: problem, row: at, column, text: quoted })
  })

  it('A file that is no table is named by its place as well, and nothing of the others is shown', () => {
    expect(problemOf(file('log', LOG), file('record', 'Name,Date\n"Ana,2026\n'))).toEqual({
      ...{ file: 'record.csv', kind: 'openQuote', row: 2, column: 1 },
    })
    expect(problemOf(file('log', new Uint8Array(10_000_001).fill(44)))).toMatchObject({ kind: 'tooLarge' })
  })

  it('A day that could be two is read where other rows of the file say the order', () => {
    const text = 'Name,Date\nAna,03/04/2026\nBo,25/04/2026\n'
    expect(countAll([file('record', text)])).toMatchObject({ now: { trained: [0, 2, 0, 0] } })
  })
})

it('Ten thousand entries are counted', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => `${(n % 28) + 1} May,"No. Duty manager",acts\n`)
  const head = `Date,"${ENGLISH.log.told[0] ?? ''}",What it rests on (acts or looks)\n`
  expect(countAll([file('log', head + rows.join(''))])).toMatchObject({
    isCounted: true,
    now: { concerns: [0, 10_000, 0, 0] },
  })
})
