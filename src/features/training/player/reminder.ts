import { calendarFile, monthsLater } from '../../../takeaway/calendar-file.ts'
import { today } from '../../../ui/browser/today.ts'
import { saveFile } from '../../../ui/browser/save-file.ts'

/** Saves a file for the reader's calendar: to take the training again in three months. */
export function saveReminder({ title, address }: { readonly title: string; readonly address: string }): void {
  const day = today()
  const file = calendarFile({ title, address, day: monthsLater(day, 3), madeOn: day })
  saveFile('training-again.ics', file, 'text/calendar;charset=utf-8')
}
