import { isWordless } from '../rules/fields.ts'

/** A quiz question as it was pasted. */
export interface PastedQuestion {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly question: string
  readonly answers: readonly PastedAnswer[]
  readonly explanation: string
}

export interface PastedAnswer {
  readonly text: string
  readonly isRight: boolean
  /** '' where none was pasted. */
  readonly feedback: string
}

const NUMBERED = /^(?:(?:question|q)\s*)?\d{1,3}\s*[.):]\s+(?=\S)|^(?:question|q)\s*[.:]\s*(?=\S)/i
/** “a)”, “B.”, “(c)”, a bullet or a box. */
const ANSWER = /^(?:\(?[a-h][.)]|[-–•*+○◦▪☐☑✓✔✗✘]|\[[ xX*✓]?\])\s*(?=\S)/i
const WHY = /^(?:why|because|explanation|reason|feedback|answer explained)\s*[:–-]\s*/i
/** “→ That leaves her alone.” on the line below an answer: what to say to who chose it. */
const FEEDBACK = /^(?:→|⇒|[-=]+>)\s*/
/** “Right: b”, “Correct answers: A and C” on a line of its own. */
const KEY = /^(?:(?:the )?(?:right|correct)(?: answers?)?|answers?|key|solutions?)(?: is| are)?\s*[:–-]\s*(?=\S)/i
const LETTERS = /^\(?[a-h]\)?(?:\s*(?:,|;|&|and|\/)?\s*\(?[a-h]\)?)*\.?$/i
/** How people mark the right answer behind its text. */
const MARK_BEHIND = /\s*(?:\*+|✓|✔|☑|←|<-+|\(?\b(?:right|correct|true)\b\)?\s*[!.]?)$/i
/** How they mark it in front: an asterisk, a ticked box. */
const MARK_BEFORE = /^(?:\[[xX*✓]\]|[☑✓✔]|\*(?=\S)|\*(?=\s*\(?[a-h][.)]))\s*/

interface Draft {
  line: number
  question: string
  answers: { text: string; isRight: boolean; feedback: string }[]
  explanation: string
  /** What the last line belonged to: a line without a mark of its own continues it. */
  last: 'question' | 'answer' | 'feedback' | 'why'
}

/** Two asterisks around an answer are bold: a usual way to mark the right one. */
function unbold(text: string): { readonly text: string; readonly isBold: boolean } {
  const bold = /^(\*\*|__)(.+)\1$/.exec(text.trim())
  return { text: bold?.[2] ?? text.trim(), isBold: bold !== null }
}

function readAnswer(line: string): PastedAnswer {
  const isMarkedBefore = MARK_BEFORE.test(line)
  const bare = unbold(line.replace(MARK_BEFORE, '').replace(ANSWER, ''))
  // A single word such as “Right” is the answer itself.
  const behind = MARK_BEHIND.exec(bare.text)
  const isMarkedBehind = behind !== null && behind.index > 0
  const text = isMarkedBehind ? bare.text.slice(0, behind.index) : bare.text
  const inner = unbold(text.replace(ANSWER, ''))
  const isRight = isMarkedBefore || isMarkedBehind || bare.isBold || inner.isBold
  return { text: inner.text.trim(), isRight, feedback: '' }
}

function markByKey(draft: Draft, key: string): void {
  const rest = key.trim()
  if (LETTERS.test(rest)) {
    const letters = rest.toLowerCase().replaceAll('and', ' ').match(/[a-h]/g) ?? []
    for (const letter of letters) {
      const answer = draft.answers[letter.charCodeAt(0) - 'a'.charCodeAt(0)]
      if (answer !== undefined) answer.isRight = true
    }
    return
  }
  const named = draft.answers.find(({ text }) => text.toLowerCase() === readAnswer(rest).text.toLowerCase())
  if (named !== undefined) named.isRight = true
}

function continueWith(draft: Draft, line: string): void {
  const answer = draft.answers.at(-1)
  if (draft.last === 'why') draft.explanation = `${draft.explanation} ${line}`.trim()
  else if (draft.last === 'feedback' && answer !== undefined) answer.feedback = `${answer.feedback} ${line}`.trim()
  else if (draft.last === 'answer' && answer !== undefined) answer.text = `${answer.text} ${line}`
  else draft.question = `${draft.question} ${line}`.trim()
}

/**
 * Reads questions of a quiz from a text: a question (numbered, or behind an empty line), its answers (with letters, bullets or
 * boxes), below an answer perhaps its feedback (“→ …”), and, if there is one, the reason (“Why: …”). The right answers have an
 * asterisk, a tick, “(right)” or bold type, or are named below (“Right: b”).
 */
export function readQuestions(pasted: string): readonly PastedQuestion[] {
  const drafts: Draft[] = []
  let isBehindGap = true
  pasted.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.replaceAll('\u00A0', ' ').trim()
    const current = drafts.at(-1)
    if (line === '') {
      isBehindGap = true
      return
    }
    const isAnswer = ANSWER.test(line) || (MARK_BEFORE.test(line) && !NUMBERED.test(line))
    const isNumbered = NUMBERED.test(unbold(line).text)
    const answer = current?.answers.at(-1)
    const hasAnswers = answer !== undefined
    if (current !== undefined && hasAnswers && FEEDBACK.test(line)) {
      answer.feedback = `${answer.feedback} ${line.replace(FEEDBACK, '')}`.trim()
      current.last = 'feedback'
    } else if (current !== undefined && WHY.test(line)) {
      current.explanation = line.replace(WHY, '')
      current.last = 'why'
    } else if (current !== undefined && hasAnswers && KEY.test(line)) {
      markByKey(current, line.replace(KEY, ''))
    } else if (current !== undefined && isAnswer) {
      current.answers.push(readAnswer(line))
      current.last = 'answer'
    } else if (current === undefined || isNumbered || (isBehindGap && hasAnswers)) {
      const question = unbold(unbold(line).text.replace(NUMBERED, '')).text
      drafts.push({ line: index + 1, question, answers: [], explanation: '', last: 'question' })
    } else {
      continueWith(current, line)
    }
    isBehindGap = false
  })
  return drafts.map(({ line, question, answers, explanation }) => ({ line, question, answers, explanation }))
}

/** What is wrong with a question, one sentence each; empty where it can be taken. */
export function faultsOf({ question, answers }: PastedQuestion): readonly string[] {
  return [
    ...(question.trim().length < 5 || isWordless(question) ? ['The question has no words: write one sentence.'] : []),
    ...(answers.length < 2 ? ['A question needs two to five answers: begin each on a line of its own with “a)”.'] : []),
    ...(answers.length > 5 ? ['It has more than five answers: leave some out.'] : []),
    ...(answers.some(({ text }) => isWordless(text)) ? ['An answer has no words: write it or remove it.'] : []),
    ...(answers.some(({ isRight }) => isRight) ? [] : ['No answer is marked as right: tick one.']),
  ]
}
