import type { Fields } from './fields.ts'
import { isForWorkers } from './for-workers.ts'
import { paragraphText, type Passage, type Step } from './passages.ts'
import { findLongSentences, LONGEST_SENTENCE, wordsOf } from './plain-words.ts'
import { estimateGrade, gradeOf, HARDEST_GRADE, HARDEST_LAW_GRADE } from './readability.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** The texts of a law in our own words. Its duties are lists of texts, and its summary and its duties are graded. */
const LAW_TEXTS: ReadonlySet<Step | undefined> = new Set<Step>(['asksOfHotels', 'threshold', 'penalty', 'caveat'])
const DUTY_TEXTS: ReadonlySet<Step | undefined> = new Set<Step>(['title', 'who', 'what', 'when', 'keep'])

const MAKE_IT_EASY = 'Use shorter sentences and shorter words.'

function isOfDuty({ path: [field, , part] }: Passage): boolean {
  return field === 'duties' && DUTY_TEXTS.has(part)
}

function longSentences(passage: Passage, level: Remark['level']): readonly Remark[] {
  return findLongSentences(passage.text).map((sentence) => {
    const from = passage.text.indexOf(sentence.text)
    return remarkOn(
      passage,
      { from, to: from + sentence.text.length },
      {
        level,
        what: `The sentence ${quoted(sentence.text)} has ${sentence.words} words.`,
        fix: `Make two of it: at most ${LONGEST_SENTENCE} words are easy to read.`,
      },
    )
  })
}

function hardLawText(field: string, text: string): readonly Remark[] {
  const grade = text === '' ? 0 : gradeOf(text)
  if (grade <= HARDEST_LAW_GRADE) return []
  const what = `The text reads at about school grade ${grade.toFixed(1)}; laws are written for grade ${HARDEST_LAW_GRADE} at most.`
  return [{ level: 'error', path: [field], what, fix: MAKE_IT_EASY }]
}

function remarkLaw(passages: readonly Passage[]): readonly Remark[] {
  const summary = passages.find(({ path }) => path.length === 1 && path[0] === 'asksOfHotels')
  const duties = passages.filter(isOfDuty)
  const texts = passages.filter(({ path }) => path.length === 1 && LAW_TEXTS.has(path[0]))
  return [
    ...hardLawText('asksOfHotels', summary?.text ?? ''),
    // All together, since a line alone has too few words to be graded.
    ...hardLawText('duties', duties.map(({ text }) => text).join('\n')),
    ...[...texts, ...duties].flatMap((passage) => longSentences(passage, 'error')),
  ]
}

/** Short texts that are read in one go, and the field at which a remark about them stands. */
const READ_TOGETHER = [
  { at: 'more', fields: ['answer', 'more'] },
  { at: 'briefing', fields: ['briefing'] },
]

/** With fewer words than this a short text is a line or two, whose grade says little. */
const FEWEST_WORDS_OF_SHORT = 30

function hardText(at: string, grade: number | undefined): readonly Remark[] {
  if (grade === undefined || grade <= HARDEST_GRADE) return []
  const what = `The text reads at about school grade ${Math.ceil(grade)}; grade 6 is the aim.`
  return [{ level: 'warning', path: [at], what, fix: MAKE_IT_EASY }]
}

function hardTexts({ body }: Fields, own: readonly Passage[]): readonly Remark[] {
  const short = READ_TOGETHER.flatMap(({ at, fields }) => {
    const text = own
      .filter(({ path: [field] }) => fields.some((one) => one === field))
      .map((passage) => passage.text)
      .join('\n')
    return hardText(at, wordsOf(text).length < FEWEST_WORDS_OF_SHORT ? undefined : gradeOf(text))
  })
  const ofBody = Array.isArray(body) ? estimateGrade(body.map(paragraphText).join('\n')) : undefined
  return [...hardText('body', ofBody), ...short]
}

/** Warns of English texts for workers that are hard to read, and refuses such texts of laws. */
export function remarkHardTexts(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  if (document['_type'] === 'law') return remarkLaw(passages)
  if (!isForWorkers(document)) return []
  const own = passages.filter(({ isOthers }) => !isOthers)
  return [...hardTexts(document, own), ...own.flatMap((passage) => longSentences(passage, 'warning'))]
}
