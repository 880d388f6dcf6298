import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** The initial values of a new document. Its id is the name of the type, so that every “new” button of the type uses it. */
export interface StartingPoint {
  readonly id: string
  readonly title: string
  readonly schemaType: string
  /** One sentence for the menu of new documents. */
  readonly description: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Every new document is an original, in the base language. */
export const ORIGINAL = { language: BASE_LANGUAGE, translationStatus: 'original' }

/** A position at the end of lists, until an editor chooses another. */
export const LAST = 100
