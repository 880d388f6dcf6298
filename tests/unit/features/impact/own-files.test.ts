import { describe, expect, test } from 'vitest'

import { pathFileTexts } from '../../../../src/features/hotel/path-config.ts'
import { readingWords } from '../../../../src/features/impact/impact-config.ts'
import type { TablePart } from '../../../../src/domain/paper-parts.ts'
import { toCsv } from '../../../../src/takeaway/table/csv.ts'
import { countFiles, type Counting } from '../../../../src/features/impact/count-files.ts'
import type { Paper } from '../../../../src/takeaway/paper.ts'
import { toSheet } from '../../../../src/features/papers/to-sheet.ts'
import { newHotel, withStep } from '../../../../src/features/hotel/plan/plan.ts'
import { planCsv } from '../../../../src/features/hotel/plan/plan-table.ts'
import { readCsv } from '../../../../src/takeaway/table/read-csv.ts'

const WORDS = readingWords('en')
const NAMES = pathFileTexts({ language: 'en', hub: 'Hotel Hub', phases: [], areas: [] })
const PLANNED = withStep(newHotel('Inn'), 'path-map', { owner: '', due: '2026-03-01', done: '2026-02-01' })
const RECORD = 'Name,Date,Score\nAna,2026-02-03,\n'

function count(text: string): Counting {
  const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
  return countFiles([file], { year: 2026, today: '2026-11-30' }, WORDS)
}

describe('A file of the hub comes back', () => {
  const HEAD = [
    ...['No.', 'Date and time', 'Where', 'What was seen or heard', 'Danger or child? Who was told, and when'],
    ...['Decision, why, reference', 'Where the note and the copies are'],
  ]
  const EXAMPLE = [
    'For example: 7',
    '27 Nov, 21:40',
    'lift',
    'One guest held both passports.',
    'No. Duty manager',
    '',
    '',
  ]
  const PAPER: Paper = {
    ...{ slug: 'incident-log', title: 'Incident log', language: 'en', direction: 'ltr', pageSize: 'A4', about: '' },
    ...{ blanks: [], parts: [], author: 'Hotel Hub' },
    foot: [
      'Incident log, version 1, 27 November 2026',
      'Licence: CC BY 4.0',
      'Sources: A, B; C · D',
      'From: https://x',
    ],
  } as const
  const SHEET: TablePart = {
    kind: 'table',
    title: 'Entries',
    head: HEAD,
    example: EXAMPLE,
    rows: [],
    hasRowLabels: false,
  }
  const STYLES: Readonly<Record<string, (day: number) => string>> = {
    'with a time': (day) => `${day} Mar, 21:40. Written 22:05`,
    'of a spreadsheet': (day) => `2026-03-0${day} 21:40:00`,
    'with strokes': (day) => `${day + 12}/03/2026, 21:40`,
    'with full stops': (day) => `0${day}.03.2026 21:40`,
  }
  /** As a spreadsheet saves what it has opened: its separator, quotes where they are needed, lines as long as the longest. */
  function saved(csv: string, separator: string, isFilledUp: boolean): string {
    const table = readCsv(new TextEncoder().encode(csv))
    if (!table.isTable) throw new Error(JSON.stringify(table.problem))
    const cell = (text: string) => (new RegExp(`["${separator}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    const rows = table.rows.map((cells) => (isFilledUp ? HEAD.map((_, at) => cells[at] ?? '') : cells))
    return rows.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join('')
  }

  describe.each([
    [',', true],
    [';', true],
    [';', false],
    ['\t', false],
  ] as const)('saved with %j, lines filled up: %s', (separator, isFilledUp) => {
    test.each(Object.keys(STYLES))('the incident log with its lines of origin and its example, days %s', (style) => {
      const dayOf = STYLES[style] ?? String
      const rows = [1, 2, 3, 4, 5, 6].map((day) => [
        `${day}`,
        dayOf(day),
        'bar',
        'A shout, loud',
        'No. Champion',
        '',
        '',
      ])
      const csv = toSheet({ ...SHEET, rows }, PAPER, { hotelName: 'Harbour; House, St Albans' })
      const counting = count(saved(csv, separator, isFilledUp))
      const figures = { now: { concerns: { part: 6 } }, before: {} }
      expect(counting).toEqual({ isCounted: true, hotels: new Map([['Harbour; House, St Albans', figures]]) })
    })
  })

  test.each([
    ['a training record', RECORD, { trained: { part: 1 } }],
    [
      'a count sheet',
      toCsv([
        ['Date', WORDS.log.route[0] ?? ''],
        ['3 May', 'yes'],
      ]),
      { concerns: { part: 1 } },
    ],
    ['a plan', planCsv([PLANNED], NAMES, NAMES.table), { plan: { part: 1, whole: 1 } }],
  ])('%s is known by its columns, whichever file was chosen first', (_, text, now) => {
    const counting = count(text)
    expect(counting.isCounted && [...counting.hotels.values()]).toEqual([{ now, before: {} }])
  })
})
