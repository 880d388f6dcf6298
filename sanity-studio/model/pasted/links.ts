import { findAddress, isAddress, textBesideAddress } from './address.ts'
import { readTable, type PastedRow } from './table.ts'

/** A link as it was pasted. What the line does not say is empty. */
export interface PastedLink {
  readonly line: number
  /** The line in short, for one that has no address. */
  readonly text: string
  /** Undefined where the line has none. */
  readonly address: string | undefined
  readonly title: string
  readonly summary: string
  readonly publisher: string
  /** The date that the page bears, as it is written there. */
  readonly dated: string
}

type Column = 'address' | 'title' | 'summary' | 'publisher' | 'dated'

/** What people call the columns, in lower case. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  address: ['address', 'url', 'uri', 'link', 'web', 'website', 'web address', 'web page', 'page', 'href'],
  title: ['title', 'name', 'headline', 'resource', 'document'],
  summary: ['summary', 'description', 'abstract', 'about', 'note', 'notes', 'text', 'what it is', 'comment'],
  publisher: ['publisher', 'organisation', 'organization', 'source', 'author', 'by', 'from', 'published by'],
  dated: ['date', 'dated', 'year', 'published', 'published on', 'publication date', 'date on the source'],
}

const COLUMNS: readonly Column[] = ['address', 'title', 'summary', 'publisher', 'dated']

type Layout = readonly (Column | undefined)[]

/** The columns by a header; undefined where the row is none: it names no column for the address, or has an address. */
function readHeader(row: PastedRow | undefined): Layout | undefined {
  if (row === undefined || row.cells.some((cell) => findAddress(cell) !== undefined)) return undefined
  const layout = row.cells.map((cell) => COLUMNS.find((column) => HEADERS[column].includes(cell.toLowerCase())))
  return layout.includes('address') ? layout : undefined
}

const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|(?:\d{1,2}\.? )?\p{L}{3,9}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u

/** In characters: a text that is longer than this on average is no title. */
const LONG = 60

function meanLength(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length
}

/** Guesses the columns by what is in them: addresses, dates; of the texts, the longest is the summary, the first the title. */
function guessLayout(rows: readonly PastedRow[]): Layout {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at] ?? ''))
  const share = (cells: readonly string[], is: (cell: string) => boolean) => cells.filter(is).length / rows.length
  const address = columns
    .map((cells, at) => ({ at, share: share(cells, isAddress) }))
    .toSorted((a, b) => b.share - a.share)
    .find((column) => column.share > 0)?.at
  const dated = columns.findIndex(
    (cells, at) => at !== address && meanLength(cells) > 0 && cells.every((cell) => cell === '' || DATE.test(cell)),
  )
  const texts = columns.flatMap((cells, at) =>
    at === address || at === dated || meanLength(cells) === 0 ? [] : [{ at, length: meanLength(cells) }],
  )
  const longest = texts.toSorted((a, b) => b.length - a.length)[0]
  const summary = longest !== undefined && (texts.length > 1 || longest.length > LONG) ? longest.at : undefined
  const [title, publisher] = texts.filter(({ at }) => at !== summary).map(({ at }) => at)
  const found: Readonly<Record<Column, number | undefined>> = { address, title, summary, publisher, dated }
  return columns.map((_, at) => COLUMNS.find((column) => found[column] === at))
}

function cellOf({ cells }: PastedRow, layout: Layout, column: Column): string {
  const at = layout.indexOf(column)
  return at === -1 ? '' : (cells[at] ?? '').replace(/\s+/g, ' ')
}

function toLink(row: PastedRow, layout: Layout): PastedLink {
  const whole = row.cells.filter((cell) => cell !== '').join(' · ')
  const cell = cellOf(row, layout, 'address')
  const address = findAddress(cell === '' ? whole : cell) ?? findAddress(whole)
  const title = cellOf(row, layout, 'title')
  return {
    line: row.line,
    text: whole.replace(/\s+/g, ' ').slice(0, 120),
    address,
    title: title === '' ? textBesideAddress(cell) : title,
    summary: cellOf(row, layout, 'summary'),
    publisher: cellOf(row, layout, 'publisher'),
    dated: cellOf(row, layout, 'dated'),
  }
}

/**
 * How many links are taken at once: as many as one person reads in one go.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const MOST_LINKS = 50

/**
 * Reads links: one address a line, with words beside it or none; or a table with a column of addresses, with a header or
 * without.
 */
export function readLinks(pasted: string): readonly PastedLink[] {
  const rows = readTable(pasted)
  const header = readHeader(rows[0])
  if (header !== undefined) return rows.slice(1).map((row) => toLink(row, header))
  const isOneColumn = rows.every(({ cells }) => cells.length === 1)
  const layout: Layout = isOneColumn ? ['address'] : guessLayout(rows)
  return rows.map((row) => toLink(row, layout))
}
