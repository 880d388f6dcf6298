import type { Verdict } from './check-sheet.ts'

/** The words for what is found of a sheet, which the page hands to the script. */
export interface SheetMessages {
  readonly states: Readonly<Record<Verdict['state'], { readonly title: string; readonly text: string }>>
  /** The names of kinds of sheets, by the kind in the address. */
  readonly kinds: Readonly<Record<string, string>>
  readonly otherKind: string
  /** Where the address has no facts of a sheet. */
  readonly noCode: string
  readonly unreadable: string
}
