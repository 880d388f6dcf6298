/** What a new document begins with. The id is that of the type, so that every “new” button of it uses it. */
export interface StartingPoint {
  readonly id: string
  readonly title: string
  readonly schemaType: string
  /** One sentence for the menu of new documents. */
  readonly description: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Every document begins as an English original. */
export const ORIGINAL = { language: 'en', translationStatus: 'original' }

/** A place in lists after everything that is already in order: an editor moves it where it belongs. */
export const LAST = 100
