import { describe, expect, it } from 'vitest'

import { calendarFile, monthsLater } from '../../../src/takeaway/calendar-file.ts'

const day = { address: 'https://hub.example/training/signs/', day: '2027-02-27', madeOn: '2026-11-27' }

it.each([
  ['2026-11-27', 3, '2027-02-27'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-05-31', 3, '2026-08-31'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(monthsLater(from, months)).toBe(expected)
})

describe('A calendar file', () => {
  it('has one whole day with a title and an address', () => {
    expect(calendarFile({ ...day, title: 'Training again' }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hub for hotels//Days//EN',
      'BEGIN:VEVENT',
      'UID:20270227-20261127-https%3A%2F%2Fhub.example%2Ftraining%2Fsigns%2F@hub',
      'DTSTAMP:20261127T000000Z',
      'DTSTART;VALUE=DATE:20270227',
      'SUMMARY:Training again',
      'URL:https://hub.example/training/signs/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('of another training does not take its place in the calendar', () => {
    const uidOf = (address: string) =>
      /^UID:.*(?:\r\n .*)*/m.exec(calendarFile({ ...day, address, title: 'Again' }))?.[0]
    expect(uidOf('https://hub.example/training/desk/')).not.toBe(uidOf(day.address))
  })

  it('holds a title as text, whatever is in it', () => {
    const file = calendarFile({ ...day, title: 'Signs; steps, “x\\y”\nEND:VCALENDAR' })
    expect(file).toContain('SUMMARY:Signs\\; steps\\, “x\\\\y”\\nEND:VCALENDAR\r\n')
  })

  it('breaks long lines after at most 75 octets, between letters', () => {
    const title = 'تدريب '.repeat(40)
    const file = calendarFile({ ...day, title })
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(title)
  })
})
