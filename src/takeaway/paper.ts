import type { Part } from '../domain/paper-parts.ts'

/** A fact that a paper asks for. */
export interface PaperBlank {
  readonly name: string
  readonly label: string
}

/** A paper as the tool loads it (paper.json): plain data, all words in the paper's language. */
export interface Paper {
  readonly slug: string
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The paper that printers have where it holds. */
  readonly pageSize: 'A4' | 'Letter'
  /** “England and Wales · version 2, 27 November 2026”. */
  readonly about: string
  /** The fact that is the name of the hotel, where the paper has it. */
  readonly blanks: readonly PaperBlank[]
  readonly parts: readonly Part[]
  /** Where it comes from, in lines for its foot. */
  readonly foot: readonly string[]
  /** Its author, for the properties of a file. */
  readonly author: string
}
