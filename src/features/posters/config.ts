import type { SizeName } from './sizes.ts'

/** The data that the page hands to the script of the poster maker. */
export interface MakerConfig {
  /** Of the hub, for the code on sheets. */
  readonly origin: string
  /** The language of the page. */
  readonly language: string
  /** The country of the hub, as in JURISDICTIONS. */
  readonly country: string
  /** The addresses of the texts, by language. */
  readonly texts: Readonly<Record<string, string>>
  readonly sizes: Readonly<Partial<Record<SizeName, string>>>
  readonly words: MakerWords
}

/** The words of the script. The warnings have a place for the `{name}` of a language or a `{number}`. */
export interface MakerWords {
  readonly loading: string
  readonly failed: string
  readonly pictureFailed: string
  readonly draft: string
  readonly 'no-rights': string
  readonly 'no-lawyer': string
  readonly unchecked: string
  readonly overdue: string
  readonly emergency: string
  readonly full: string
  readonly kept: string
  readonly notKept: string
  readonly keptByPapers: string
  readonly cleared: string
  readonly copied: string
  readonly notCopied: string
}
