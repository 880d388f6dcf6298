import { WRITTEN_PHONE } from '../../domain/written-phone.ts'

/** Words, of which a telephone number is one. */
const WORDS = new RegExp(`(?:${WRITTEN_PHONE.source}|\\S)\\S*`, 'g')

/** A word that is wider than the line, in parts that are not: cut between characters as people see them. */
function cutWord(word: string, room: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && measure(part + segment) > room) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/**
 * Breaks a text into lines that are not wider than the room: between words, and within a word only where it is wider
 * than a line, as every word of a language without spaces may be.
 * @param measure the width of a text, in the unit of the room.
 */
export function wrapText(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(WORDS) ?? []) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = measure(word) <= room ? [word] : cutWord(word, room, measure)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}
