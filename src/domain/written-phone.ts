/** A telephone number as people write it within a text: groups of digits with blanks, brackets or strokes between them. */
export const WRITTEN_PHONE = /[+(]?\d[\d ()./–-]*\d/

const ALONE = new RegExp(`^${WRITTEN_PHONE.source}$`)

/** Whether a text is a telephone number and nothing else. */
export function isWrittenPhone(text: string): boolean {
  return ALONE.test(text)
}
