/**
 * The values of one field in a list of documents. Each value is written as one character, the most frequent as `#`, so
 * that JSON parses the whole column as one string and a server compresses it well.
 */
export interface Column {
  /** The values that occur, the most frequent first. */
  readonly values: readonly string[]
  /** The characters of the values of each document, in its order; documents are parted by a blank. */
  readonly of: string
}

const BETWEEN_DOCUMENTS = ' '

/** “#”, the first character after the quotation mark, which JSON escapes. */
const FIRST = 0x23

/** The only character from there on that JSON escapes; it stands for no value. */
const BACKSLASH = 0x5c

/** So many values have a character of their own. */
const MOST_VALUES = 0xffff - FIRST

function characterOf(place: number): string {
  const unit = FIRST + place
  return String.fromCharCode(unit < BACKSLASH ? unit : unit + 1)
}

function placeOf(unit: number): number {
  return (unit < BACKSLASH ? unit : unit - 1) - FIRST
}

/**
 * Writes the values of documents as a column.
 * @throws RangeError for more different values than there are characters.
 */
export function toColumn(documents: readonly (readonly string[])[]): Column {
  const counts = new Map<string, number>()
  for (const value of documents.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size > MOST_VALUES) {
    throw new RangeError(
      `A list has ${counts.size} different values of one field; a column holds ${MOST_VALUES} (src/facets/columns.ts).`,
    )
  }
  const values = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
  const characters = new Map(values.map((value, place) => [value, characterOf(place)]))
  const of = documents.map((ofOne) => ofOne.map((value) => characters.get(value)).join(''))
  return { values, of: of.join(BETWEEN_DOCUMENTS) }
}

/** Reads a column: answers the values of the document at a position, decoded when it is asked for. */
export function readColumn({ values, of }: Column): (position: number) => readonly string[] {
  const documents = of.split(BETWEEN_DOCUMENTS)
  return (position) =>
    Array.from(documents[position] ?? '', (character) => values[placeOf(character.charCodeAt(0))] ?? '')
}

/** The documents of each value, as `FacetLists` has them: each position as its distance from the one before it. */
export function toDistances({ values, of }: Column): Readonly<Record<string, readonly number[]>> {
  const lists = values.map((): number[] => [])
  const last = values.map(() => 0)
  let position = 0
  for (let at = 0; at < of.length; at += 1) {
    const unit = of.charCodeAt(at)
    if (unit < FIRST) position += 1
    else {
      const place = placeOf(unit)
      lists[place]?.push(position - (last[place] ?? 0))
      last[place] = position
    }
  }
  return Object.fromEntries(values.map((value, place) => [value, lists[place] ?? []]))
}
