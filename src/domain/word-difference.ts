import { diffArrays } from 'diff'

/** A run of words that two versions of a text both have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** In words that only one text has: with more, a comparison would be felt while one waits, and texts differ as a whole. */
const MAX_EDITS = 1000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** A tag of a text to translate, such as `<1>` or `<2/>`. */
const TAG = /(<\/?\d+\/?>)/

/** Words, punctuation and tags, in any script, each with the blanks before it. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let blanks = ''
  for (const part of text.split(TAG)) {
    for (const segment of TAG.test(part) ? [part] : Array.from(segmenter.segment(part), (found) => found.segment)) {
      if (segment.trim() === '') blanks += segment
      else {
        words.push(blanks + segment)
        blanks = ''
      }
    }
  }
  return blanks === '' ? words : [...words, blanks]
}

/**
 * Compares two versions of a text word by word.
 * @returns the runs in the order of reading, what was removed before what came in its place. What is not added gives the earlier
 * version letter by letter, what is not removed the later one.
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MAX_EDITS }) ?? [
    { value: [before], added: false, removed: true },
    { value: [after], added: true, removed: false },
  ]
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}
