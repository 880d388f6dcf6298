/** What may stand between the digits of a number: blanks, points, brackets, dashes, the marks of thousands. */
const BETWEEN = String.raw`[\s().,/'’\u00a0\u2009\u202f\u2010-\u2015-]{0,3}`

/** In characters: what is shown before and after a number. */
const AROUND = 40

/** Where the digits of a figure stand in a text, whatever divides them; a number that goes on with digits is another one. */
function placeOf(figure: string, text: string): { readonly at: number; readonly length: number } | undefined {
  const digits = figure.match(/\d/g) ?? []
  const found = new RegExp(String.raw`(?<!\d)(?<!\d[.,])${digits.join(BETWEEN)}(?![.,]?\d)`).exec(text)
  return found === null ? undefined : { at: found.index, length: found[0].length }
}

/** The words around a figure in a text; undefined where it does not stand there. */
export function wordsAround(figure: string, text: string): string | undefined {
  const place = placeOf(figure, text)
  if (place === undefined) return undefined
  return text.slice(Math.max(0, place.at - AROUND), place.at + place.length + AROUND).trim()
}

/** How many letters in a row of the old words have to stand in the new text, so that its words are told from there. */
const SAME = 12

/**
 * The words that stand now where a figure stood: those about the longest beginning of the old words that is still there.
 * Undefined where nothing of them is.
 */
export function wordsInPlace(old: string, text: string): string | undefined {
  for (let length = old.length - 1; length >= SAME; length -= 1) {
    const at = text.indexOf(old.slice(0, length))
    if (at >= 0) return text.slice(at, at + old.length + AROUND).trim()
  }
  const end = old.slice(-SAME)
  const at = text.indexOf(end)
  return at < 0 ? undefined : text.slice(Math.max(0, at - old.length), at + end.length).trim()
}
