import type { Part, Run } from '../../domain/paper-parts.ts'
import { calendarFile, monthsLater, type CalendarDay } from '../../takeaway/calendar-file.ts'
import type { Paper } from '../../takeaway/paper.ts'

/** What a hotel said of a duty: nothing yet, that it is done, or that it is none of hers. */
export type Mark = '' | 'done' | 'not-ours'

/** A duty as the list of the page shows it. */
export interface ListedDuty {
  /** The cells of its row, without the mark. */
  readonly cells: readonly string[]
  readonly law: string
  readonly mark: Mark
  /** MM-DD; empty where no source names the day of each year. */
  readonly yearlyDay: string
}

/** The list as it stands on the page. */
export interface ListedDuties {
  readonly duties: readonly ListedDuty[]
  /** The laws in their order, each with where its maker publishes it. */
  readonly laws: readonly {
    readonly name: string
    readonly texts: readonly { readonly name: string; readonly address: string }[]
  }[]
  readonly coming: readonly { readonly day: string; readonly what: string; readonly line: string }[]
}

/** The words of the files. */
export interface DutyWords {
  readonly title: string
  readonly columns: readonly string[]
  readonly ours: string
  readonly marks: Readonly<Record<'done' | 'not-ours', string>>
  readonly official: string
  readonly notLookedUp: string
  readonly next: string
  readonly again: string
  readonly notAdvice: string
}

const words = (text: string, href?: string): Run => ({ kind: 'words', text, ...(href !== undefined && { href }) })
const heading = (text: string): Part => ({ kind: 'heading', level: 2, runs: [words(text)] })
const item = (list: 'bullet' | 'number', ...runs: readonly Run[]): Part => ({
  ...{ kind: 'item', list, level: 1, listNumber: 1 },
  runs: runs.filter((run) => run.kind !== 'words' || run.text !== ''),
})

/** A group of parts under a heading; nothing where it is empty. */
function group(title: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [heading(title), ...parts]
}

/**
 * The duties of a hotel as a paper: what is hers in a table, what is none of hers named, the days to come, the laws. A duty has the
 * number of its law, which is too long for a cell.
 */
export function dutyPaper(
  { duties, laws, coming }: ListedDuties,
  { title, columns, ours, marks, official, notLookedUp, next, notAdvice }: DutyWords,
  frame: Pick<Paper, 'language' | 'direction' | 'foot' | 'author' | 'pageSize' | 'about'>,
): Paper {
  const numbers = new Map(laws.map(({ name }, at) => [name, at + 1]))
  const deedOf = ({ cells: [deed = ''], law }: ListedDuty) => `${deed} [${numbers.get(law) ?? ''}]`
  const left = duties.filter(({ mark }) => mark === 'not-ours')
  const rows = duties
    .filter((duty) => !left.includes(duty))
    .map((duty) => [deedOf(duty), ...duty.cells.slice(1), duty.mark === 'done' ? marks.done : ''])
  const lawItem = ({ name, texts }: (typeof laws)[number]) => {
    const links = texts.flatMap((one, at) => [words(at === 0 ? '' : ', '), words(one.name, one.address)])
    return item('number', words(`${name}: `), ...(links.length > 0 ? links : [words(notLookedUp)]))
  }
  return {
    ...frame,
    slug: 'duties',
    title,
    blanks: [],
    parts: [
      { kind: 'paragraph', runs: [words(notAdvice)] },
      { kind: 'table', head: [...columns, ours], rows, hasRowLabels: true },
      ...group(
        marks['not-ours'],
        left.map((duty) => item('bullet', words(deedOf(duty)))),
      ),
      ...group(
        next,
        coming.map(({ line }) => item('bullet', words(line))),
      ),
      ...group(official, laws.map(lawItem)),
    ],
  }
}

/** The next such day of a year after today. */
function nextDay(yearlyDay: string, today: string): string {
  const day = `${today.slice(0, 4)}-${yearlyDay}`
  return day > today ? day : `${Number(today.slice(0, 4)) + 1}-${yearlyDay}`
}

/** In so many months a hotel should look at its duties again: laws change with each session. */
const LOOK_AGAIN = 6

/** The days of the duties as a calendar: what comes, what is due each year unless it is none of the hotel's, and a day to look again. */
export function dutyCalendar(
  { duties, coming }: ListedDuties,
  { again }: Pick<DutyWords, 'again'>,
  address: string,
  today: string,
): string {
  const yearly = duties.flatMap(({ cells: [deed = ''], law, yearlyDay, mark }) =>
    yearlyDay === '' || mark === 'not-ours'
      ? []
      : [{ title: `${deed}: ${law}`, day: nextDay(yearlyDay, today), of: law }],
  )
  const all = [
    ...coming.map(({ day, what }) => ({ title: what, day, of: what })),
    ...yearly,
    { title: again, day: monthsLater(today, LOOK_AGAIN) },
  ]
  return calendarFile(...all.map((day): CalendarDay => ({ ...day, address, madeOn: today })))
}
