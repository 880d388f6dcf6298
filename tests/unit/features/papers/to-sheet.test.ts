import { expect, it } from 'vitest'

import { fixture } from '../../../../src/blocks/record-table/fixture.ts'
import { sheetsOf, toSheet } from '../../../../src/features/papers/to-sheet.ts'
import { HOSTILE_NAMES, makePaper } from '../../../helpers/make-paper.ts'

const paper = makePaper(fixture)
const [log] = sheetsOf(paper)

function linesOf(hotelName: string): readonly string[] {
  return log === undefined ? [] : toSheet(log, paper, { hotelName }).split('\r\n')
}

it('A sheet as CSV begins with the mark by which Excel reads UTF-8, and what it is', () => {
  const [first, second, ...rest] = linesOf('Harbour House')
  expect(first).toBe('\ufeff"Log of concerns","Harbour House"')
  expect(second).toBe('"A policy, version 2, 27 November 2026"')
  expect(rest.slice(-6)).toEqual([
    '"Number","What was seen"',
    '"For example: 7",""',
    '"1","A door was locked."',
    '"Night shift",""',
    '"Day shift",""',
    '',
  ])
})

it.each(HOSTILE_NAMES)('A hotel named with %s is one cell of text, and no formula', (_, name) => {
  const cell = name.startsWith('=') ? `'${name}` : name
  expect(linesOf(name)[0]).toBe(`\ufeff"Log of concerns","${cell.replaceAll('"', '""')}"`)
})
