/*
 * A paper as it leaves the hub: plain parts in their order, made in the build. Word, plain text and CSV are made of
 * them on the reader's device, and every kind of part has its form in each (a record that the compiler checks).
 */
import type { CountryLine } from './help.ts'

/** Words of a line that belong together. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly isStrong?: boolean
  /** An absolute address or `tel:`. */
  readonly href?: string
  /** Whether it is a telephone number, which is read from left to right also in Arabic. */
  readonly isNumber?: boolean
  /** Where it is a number of the reader's country: which of that country's stands in its place. */
  readonly line?: CountryLine
}

/** A place for a fact of the hotel. */
export interface BlankRun {
  readonly kind: 'blank'
  /** The name of the fact, which papers share. */
  readonly field: string
  readonly label: string
  readonly isStrong?: boolean
}

export type Run = Words | BlankRun

export interface HeadingPart {
  readonly kind: 'heading'
  readonly level: 2 | 3
  /** Its place among the numbered headings of the paper, from 1; absent where they have no numbers. */
  readonly number?: number
  readonly runs: readonly Run[]
}

export interface ParagraphPart {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** Belongs to the list item above it. */
  readonly isInset?: boolean
  /** Is a title of the list below it, and stays on the page of its first item. */
  readonly isTitle?: boolean
}

export interface ItemPart {
  readonly kind: 'item'
  readonly list: 'bullet' | 'number' | 'box'
  /** From 1. */
  readonly level: number
  /** Items of one numbered list have the same number here; the next list counts from one again. */
  readonly listNumber: number
  readonly runs: readonly Run[]
}

export interface NotePart {
  readonly kind: 'note'
  readonly title: string
  readonly parts: readonly (ParagraphPart | ItemPart)[]
}

export interface TablePart {
  readonly kind: 'table'
  readonly title?: string
  /** Its title with its number: “Table {n}. Entries”. Absent where a heading above it is its title. */
  readonly caption?: string
  readonly head: readonly string[]
  /** A made-up row, shown as an example. */
  readonly example?: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether the first cell of each row is its label. */
  readonly hasRowLabels: boolean
}

export interface SignaturePart {
  readonly kind: 'signature'
  readonly lines: readonly { readonly label: string; readonly blank?: BlankRun; readonly ask: string }[]
}

export interface QuotePart {
  readonly kind: 'quote'
  readonly text: string
  readonly source: string
}

/** A part that only the page can show. */
export interface PageOnlyPart {
  readonly kind: 'pageOnly'
  /** What it is, for people: “Picture”. */
  readonly what: string
  readonly text: string
}

export type Part =
  HeadingPart | ParagraphPart | ItemPart | NotePart | TablePart | SignaturePart | QuotePart | PageOnlyPart

export type PartKind = Part['kind']

/** The part of a kind. */
export type PartOf<Kind extends PartKind> = Extract<Part, { readonly kind: Kind }>

/** A form for every kind of part; a kind without one does not compile. */
export type PartForms<Result, Context> = {
  readonly [Kind in PartKind]: (part: PartOf<Kind>, context: Context) => Result
}

/** Applies the form of a part's kind to it. */
export function formOf<Kind extends PartKind, Result, Context>(
  forms: PartForms<Result, Context>,
  part: PartOf<Kind> & { readonly kind: Kind },
  context: Context,
): Result {
  return forms[part.kind](part, context)
}

/** A part with each of its runs changed; parts of other kinds are returned as they are. */
export function mapRuns<P extends Part>(part: P, change: (run: Run) => Run): P {
  if (part.kind === 'note') return { ...part, parts: part.parts.map((inner) => mapRuns(inner, change)) }
  return 'runs' in part ? { ...part, runs: part.runs.map(change) } : part
}
