import { describe, expect, it } from 'vitest'

import { columnWidths } from '../../../../src/takeaway/word/docx-table.ts'

/** The width of the text on A4, in twips. */
const PAGE = 9864

function widths(head: readonly string[], rows: readonly (readonly string[])[] = []) {
  return columnWidths({ head, rows, hasRowLabels: rows.length > 0 }, PAGE)
}

describe('The columns of a sheet', () => {
  it.each([
    [['Time', 'What people did, or their exact words']],
    [['Name', 'Date', 'Signature']],
    [['No.', 'Period', 'Hours, our record', 'Hours, invoice', 'Hours, payslip', 'Pay by hour', 'Taken off', 'Ask']],
  ])('fill the page exactly: %j', (head) => {
    expect(widths(head).reduce((sum, one) => sum + one, 0)).toBe(PAGE)
  })

  it('are narrow for a number and a time, and wide for what a hand writes at length', () => {
    const [number = 0, time = 0, words = 0] = widths(['No.', 'Time', 'What was seen or heard'])
    expect([number < time, time * 3 < words]).toEqual([true, true])
    const [label = 0, answer = 0] = widths(['Question', 'Answer'], [['Danger now? A child at risk?', '']])
    expect(answer).toBeGreaterThan(label)
  })

  it('know a time in the other languages of the hub', () => {
    for (const time of ['Hora', 'Godzina', 'Ora', 'Час', 'الوقت', '时间']) {
      const [short = 0, long = 0] = widths([time, 'Texto'])
      expect(short * 2, time).toBeLessThan(long)
    }
  })
})
