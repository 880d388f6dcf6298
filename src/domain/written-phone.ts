/** A telephone number as people write it within a text: groups of digits with blanks, brackets or strokes between them. */
const WRITTEN_PHONE = /[+(]?\d[\d ()./–-]*\d/

/** Whether a text is a telephone number and nothing else. */
export function isPhone(text: string): boolean {
  return new RegExp(`^${WRITTEN_PHONE.source}$`).test(text)
}

const PHONES = new RegExp(`(${WRITTEN_PHONE.source})`)

/** A text in parts, of which every second one is a telephone number. */
export function splitAtPhones(text: string): readonly string[] {
  return text.split(PHONES)
}
