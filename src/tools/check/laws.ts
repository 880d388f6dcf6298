import { findLongSentences, LONGEST_SENTENCE } from '../../../sanity-studio/rules/plain-words.ts'
import { gradeOf, HARDEST_LAW_GRADE } from '../../../sanity-studio/rules/readability.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { DocumentCheck } from './check.ts'
import { isDocumentField, type ContentNode } from './document-tree.ts'
import { quote } from './format-values.ts'

const TEXTS = ['asksOfHotels', 'threshold', 'penalty', 'caveat'] as const
const DUTY_TEXTS = ['title', 'who', 'what', 'when', 'keep'] as const

function dutyText(duty: unknown): string {
  if (!isRecord(duty)) return ''
  return DUTY_TEXTS.flatMap((field) => (typeof duty[field] === 'string' ? [duty[field]] : [])).join('\n')
}

/** The text of a law at a node: one of its fields, or all duties together, since a line alone has too few words. */
function textAt(node: ContentNode): { readonly text: string; readonly isGraded: boolean } | undefined {
  const { document, value } = node
  if (document._type !== 'law' || document['language'] !== 'en') return undefined
  if (isDocumentField(node, 'duties') && Array.isArray(value)) {
    return { text: value.map(dutyText).join('\n'), isGraded: value.length > 0 }
  }
  const isText = typeof value === 'string' && TEXTS.some((field) => isDocumentField(node, field))
  return isText ? { text: value, isGraded: isDocumentField(node, 'asksOfHotels') } : undefined
}

/** Refuses English texts of laws that are hard to read: the summary, the duties, and long sentences anywhere. */
export const checkLawTexts: DocumentCheck = (node) => {
  const found = textAt(node)
  if (found === undefined) return undefined
  const [sentence] = findLongSentences(found.text)
  if (sentence !== undefined) {
    return {
      what: `The sentence ${quote(sentence.text)} has ${sentence.words} words.`,
      fix: `Make two of it: at most ${LONGEST_SENTENCE} words are easy to read.`,
    }
  }
  const grade = found.isGraded ? gradeOf(found.text) : 0
  if (grade <= HARDEST_LAW_GRADE) return undefined
  return {
    what: `The text reads at about school grade ${grade.toFixed(1)}; laws are written for grade ${HARDEST_LAW_GRADE} at most.`,
    fix: 'Use shorter sentences and shorter words.',
  }
}
