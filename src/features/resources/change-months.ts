import type { ChangeKind, ChangeNote } from '../../domain/change-note.ts'
import { hasPage } from '../../domain/organisation.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { paginate, type Slice } from '../../domain/paginate.ts'
import { partPath } from '../../domain/paths.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** So many months with changes have a page; what is older is in the dataset. */
const MAX_MONTHS = 12

/** A change as the list shows it. */
export interface ChangeRow extends Pick<ChangeNote, 'id' | 'kind' | 'words' | 'day' | 'path' | 'hasSecondReader'> {
  /** The members who brought in what changed. */
  readonly credits: readonly PageLink[]
}

/** The changes of a month, newest first. */
export interface ChangeMonth {
  /** YYYY-MM. */
  readonly month: string
  readonly path: string
  readonly rows: readonly ChangeRow[]
}

/** Of one document and day: once new, it is not also told that it was updated; and nothing is told twice. */
function withoutRepeats(notes: readonly ChangeNote[]): readonly ChangeNote[] {
  const ofOne = Map.groupBy(notes, ({ id, day, documentId }) => `${day} ${documentId ?? id}`)
  const left = [...ofOne.values()].flatMap((same) => {
    const news = same.find(({ kind }) => kind === 'new')
    const isGone = same.some(({ kind }) => kind === 'withdrawn')
    if (news !== undefined && !isGone) return [news]
    return [...new Map(same.map((note) => [note.words, note])).values()]
  })
  const kept = new Set(left)
  return notes.filter((note) => kept.has(note))
}

/** All changes of which readers are told, newest first, with the members to whom they owe them. */
export function changeRows({ library }: PathsContext): readonly ChangeRow[] {
  // An organisation that nothing names yet is a line of a list, and has no page to lead to.
  const pageless = new Set(library.organisations.filter((one) => !hasPage(one)).map(({ id }) => id))
  const credits = new Map(library.resources.map(({ id, contributedBy }) => [id, contributedBy]))
  return withoutRepeats(library.changeNotes).map(
    ({ id, kind, words, day, path, hasSecondReader, documentId = '' }) => ({
      id,
      kind,
      words,
      day,
      path: pageless.has(documentId) ? undefined : path,
      hasSecondReader,
      credits: credits.get(documentId) ?? [],
    }),
  )
}

/** What was taken off or put right comes before what is new. */
const KINDS: readonly ChangeKind[] = ['withdrawn', 'updated', 'checked', 'new']

/** The changes of a day that are of one kind. */
export interface DayChanges {
  readonly day: string
  readonly kinds: readonly { readonly kind: ChangeKind; readonly rows: readonly ChangeRow[] }[]
}

/** Changes day by day and, of a day, kind by kind; of a kind in the order of their words. */
export function changesByDay(rows: readonly ChangeRow[]): readonly DayChanges[] {
  const { compare } = new Intl.Collator('en')
  return [...Map.groupBy(rows, ({ day }) => day)].map(([day, changes]) => ({
    day,
    kinds: KINDS.map((kind) => ({
      kind,
      rows: changes.filter((one) => one.kind === kind).sort((a, b) => compare(a.words, b.words)),
    })).filter(({ rows: ofKind }) => ofKind.length > 0),
  }))
}

/** The months with changes, newest first. The newest is at the address of the list itself. */
export function changeMonths(context: PathsContext): readonly ChangeMonth[] {
  const months = Map.groupBy(changeRows(context), ({ day }) => day.slice(0, 7))
  return [...months].slice(0, MAX_MONTHS).map(([month, rows], at) => ({
    month,
    rows,
    path: partPath(context.language, at === 0 ? 'changes' : `changes/${month}`),
  }))
}

/** How many changes a page has: those of a month in which hundreds were checked go on on further ones. */
const CHANGES_A_PAGE = 100

/** A page of changes. */
export interface ChangePage {
  /** The rest of its address after that of the list; undefined for the list itself. */
  readonly rest: string | undefined
  /** YYYY-MM. */
  readonly month: string
  /** Whether the month is that of the list itself. */
  readonly isNewest: boolean
  /** The address of the first page of the month. */
  readonly first: string
  readonly slice: Slice<ChangeRow>
}

/** The pages of the months, as `changeMonths` gives them. The list has a page before anything has changed, too. */
export function changePages(months: readonly ChangeMonth[], context: PathsContext): readonly ChangePage[] {
  const none = { month: context.today.slice(0, 7), path: partPath(context.language, 'changes'), rows: [] }
  return (months.length === 0 ? [none] : months).flatMap(({ month, path, rows }, at) =>
    paginate(rows, CHANGES_A_PAGE).map((slice) => {
      const parts = [...(at === 0 ? [] : [month]), ...(slice.number === 1 ? [] : [`page/${slice.number}`])]
      return { rest: parts.length === 0 ? undefined : parts.join('/'), month, isNewest: at === 0, first: path, slice }
    }),
  )
}
