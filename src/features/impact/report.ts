import { ROWS, type CountedYear, type Part, type RowName } from './counted.ts'
import {
  releaseCount,
  releaseShare,
  releaseYear,
  releaseYearOf,
  type Quarters,
  type ToldCount,
  type ToldShare,
  type ToldSpan,
} from './release.ts'

/** What a cell may say: a count, a part of a whole, a number of firms, or that it was not counted. */
export type Told = ToldCount | ToldShare | FirmShare | { readonly kind: 'absent' }

/** Firms are no people, and none is named: their numbers are told as they are (facts: counts of firms have no limit). */
interface FirmShare {
  readonly kind: 'firms'
  readonly part: number
  readonly whole: number
}

/** A row of the report: only what may be told, so nothing that is made of it can say more. */
export interface ReportRow {
  readonly name: RowName
  /** By quarter; absent where it is counted once a year. */
  readonly spans?: readonly ToldSpan[]
  readonly year: Told
  readonly before: Told
}

/** A year and the year before, as they may be told. */
export interface Report {
  readonly year: number
  readonly rows: readonly ReportRow[]
}

const ABSENT: Told = { kind: 'absent' }

/**
 * What may be told of two years. A whole that is smaller than its part is left out: then the record has people who work here no more.
 * @param year the later one, such as 2026.
 */
export function makeReport(year: number, now: CountedYear, before: CountedYear): Report {
  return { year, rows: ROWS.map((name) => rowOf(name, now, before)) }
}

function rowOf(name: RowName, now: CountedYear, before: CountedYear): ReportRow {
  switch (name) {
    case 'trained':
      return { name, ...tellTrained(now), before: tellTrained(before).year }
    case 'suppliers':
      return { name, year: tellFirms(now.suppliers), before: tellFirms(before.suppliers) }
    case 'knowledge':
    case 'conditions':
      return { name, year: tellPart(now[name]), before: tellPart(before[name]) }
    case 'concerns':
    case 'looks':
      return { name, ...tellQuarters(now[name]), before: tellQuarters(before[name]).year }
  }
}

type ToldRow = Pick<ReportRow, 'spans' | 'year'>

function tellQuarters(quarters: Quarters | undefined): ToldRow {
  if (quarters === undefined) return { year: ABSENT }
  const { total, spans } = releaseYear(quarters)
  return { year: total, spans }
}

function tellTrained({ trained, staff }: CountedYear): ToldRow {
  const people = (trained ?? []).reduce((sum, quarter) => sum + quarter, 0)
  if (trained === undefined || staff === undefined || people > staff) return tellQuarters(trained)
  const { total, spans } = releaseYearOf(trained, staff)
  return { year: total, spans }
}

function tellPart(counted: Part | undefined): Told {
  if (counted === undefined) return ABSENT
  return counted.whole === 0 ? releaseCount(0) : releaseShare(counted.part, counted.whole)
}

function tellFirms(counted: Part | undefined): Told {
  return counted === undefined ? ABSENT : { kind: 'firms', ...counted }
}
