import { describe, expect, it } from 'vitest'

import { dutyCalendar, dutyPaper, type DutyWords, type ListedDuties } from '../../../../src/features/law/duty-paper.ts'
import { readMarks, writeMarks } from '../../../../src/features/law/duty-marks.ts'

const words: DutyWords = {
  title: 'Texas: list of duties',
  columns: ['What', 'Who'],
  ours: 'Our list',
  marks: { done: 'done', 'not-ours': 'not for us' },
  official: 'Official text',
  notLookedUp: 'Not looked up.',
  next: 'What changes next',
  again: 'Look again',
  notAdvice: 'No advice.',
}
const frame = {
  language: 'en',
  direction: 'ltr',
  pageSize: 'Letter',
  foot: ['Hotel Hub'],
  author: 'Hotel Hub',
  about: 'Hotel Sol',
} as const
const duty = { law: 'Act', mark: '', yearlyDay: '' } as const
const listed: ListedDuties = {
  duties: [
    { ...duty, cells: ['Train', 'All'], mark: 'done' },
    { ...duty, cells: ['Report', 'Owner'], yearlyDay: '05-31' },
    { ...duty, cells: ['Publish', 'Owner'], yearlyDay: '06-30', mark: 'not-ours' },
  ],
  laws: [
    { name: 'Act', texts: [{ name: 'State', address: 'https://state.example/act' }] },
    { name: 'Code', texts: [] },
  ],
  coming: [{ day: '2027-01-01', what: 'Register', line: '1 January 2027: Register' }],
}

const headings = (known: ListedDuties) =>
  dutyPaper(known, words, frame).parts.flatMap((part) =>
    part.kind === 'heading' ? part.runs.map((run) => (run.kind === 'words' ? run.text : '')) : [],
  )

describe('The list of duties as a file', () => {
  it('shows HR each duty with the number of its law and what is done, and names apart what is none of the hotel’s', () => {
    const table = dutyPaper(listed, words, frame).parts.find((part) => part.kind === 'table')
    expect([table?.head, table?.rows]).toEqual([
      ['What', 'Who', 'Our list'],
      [
        ['Train [1]', 'All', 'done'],
        ['Report [1]', 'Owner', ''],
      ],
    ])
    expect(headings(listed)).toEqual(['not for us', 'What changes next', 'Official text'])
    const { parts } = dutyPaper(listed, words, frame)
    const laws = parts.flatMap((part) => (part.kind === 'item' && part.list === 'number' ? [part.runs] : []))
    expect(laws.map((runs) => runs.map((run) => (run.kind === 'words' ? run.text : '')).join(''))).toEqual([
      'Act: State',
      'Code: Not looked up.',
    ])
    expect(headings({ duties: [], laws: [], coming: [] })).toEqual([])
  })

  it.each([
    ['2026-12-01', ['20270101', '20270531', '20270601']],
    ['2027-05-31', ['20270101', '20280531', '20271130']],
  ])('puts on %s no day of the year into the calendar that has passed, nor one of another hotel', (today, days) => {
    const file = dutyCalendar(listed, words, 'https://hub.example/duties/us-tx/list/', today)
    expect([...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(days)
  })
})

describe('The marks that a hotel keeps', () => {
  it('come back as they were, without what is open', () => {
    const text = writeMarks(
      new Map([
        ['act/a', 'done'],
        ['act/b', ''],
        ['act/c', 'not-ours'],
      ] as const),
    )
    expect([...readMarks(text)]).toEqual([
      ['act/a', 'done'],
      ['act/c', 'not-ours'],
    ])
  })

  it.each([undefined, '', 'null', '[1]', '{"act/a":"gone","act/b":3}'])('are none where the device has %s', (text) => {
    expect(readMarks(text).size).toBe(0)
  })
})
