import { calendarFile } from '../../../takeaway/calendar-file.ts'
import type { Plan } from './plan.ts'
import type { PathNames } from './plan-table.ts'

/**
 * The days of all steps that are not done, for a calendar.
 * @param address of the page, absolute: each day leads to its step.
 * @param madeOn YYYY-MM-DD
 */
export function planCalendar(plan: Plan, { steps }: PathNames, address: string, madeOn: string): string {
  const days = plan.flatMap(({ name, steps: entries }) =>
    steps.flatMap(({ id, title }) => {
      const { due = '', done = '', owner = '' } = entries.get(id) ?? {}
      if (due === '' || done !== '') return []
      const heading = [name, title, owner].filter((part) => part !== '').join(': ')
      return [{ title: heading, address: `${address}#${id}`, day: due, madeOn, of: name }]
    }),
  )
  return calendarFile(...days)
}
