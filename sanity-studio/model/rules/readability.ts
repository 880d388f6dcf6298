import { sentencesOf, wordsOf } from './plain-words.ts'

/** Age 11 to 12 reads at school grade 6 (content/README.md, “Rules of care”); the estimate errs by about two grades. */
export const HARDEST_GRADE = 8

/** The hardest school grade of a law's text: managers read it, between two tasks. */
export const HARDEST_LAW_GRADE = 9

/** With fewer words than this the estimate is too rough to report. */
const FEWEST_WORDS = 100

function syllablesOf(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, sounds?.length ?? 1)
}

/**
 * The school grade at which an English text can be read: an estimate by the formula of Flesch and
 * Kincaid (1975), with syllables counted by vowels. Undefined for a text with too few words.
 */
export function estimateGrade(text: string): number | undefined {
  return wordsOf(text).length < FEWEST_WORDS ? undefined : gradeOf(text)
}

/** The same estimate for a text of any length, such as one line that a worker reads in a hurry. It errs by more. */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}
