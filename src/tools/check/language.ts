import { findLegalClaims } from '../../../sanity-studio/rules/legal-claims.ts'
import { findProfiling } from '../../../sanity-studio/rules/no-profiling.ts'
import { findLongSentences, LONGEST_SENTENCE } from '../../../sanity-studio/rules/plain-words.ts'
import { estimateGrade, HARDEST_GRADE } from '../../../sanity-studio/rules/readability.ts'
import { findWordsToAvoid } from '../../../sanity-studio/rules/words-to-avoid.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import type { DocumentCheck } from './check.ts'
import { isDocumentField, type ContentNode } from './document-tree.ts'
import { quote } from './format-values.ts'

/** Fields with names, numbers and addresses, in which there are no sentences. */
const FIELDS_WITHOUT_SENTENCES: ReadonlySet<unknown> = new Set([
  ...['current', 'source', 'href', 'url', 'urlNote', 'web', 'email', 'phone', 'dial', 'textNumber', '_ref'],
  ...['licence', 'language', 'operator', 'publisher', 'citation', 'dated', 'sourceSeen', 'field', 'name'],
])

/** Types whose title is a name that others gave. */
const TYPES_NAMED_BY_OTHERS: ReadonlySet<string> = new Set(['externalResource', 'law', 'organisation'])

/** Types that are always read by workers, in a hurry. */
const TYPES_FOR_WORKERS: ReadonlySet<string> = new Set(['sign', 'actionStep', 'helpline', 'page'])

/** Whether a document is in English and for workers, so that it must be in plain words. */
function isForWorkers(document: ContentDocument): boolean {
  if (document['language'] !== 'en') return false
  const audience = document['audience']
  return TYPES_FOR_WORKERS.has(document._type) || (Array.isArray(audience) && audience.includes('worker'))
}

function isFromVocabulary({ type, parent }: ContentNode): boolean {
  const options: unknown = type?.options ?? parent?.type?.options
  return isRecord(options) && options['list'] !== undefined
}

function isQuotation({ segment, parent, document }: ContentNode): boolean {
  if (parent?.type?.name === 'sourcedQuote') return true
  // Lay terms are the words that people type into the search.
  if (parent?.segment === 'layTerms') return true
  return segment === 'title' && parent?.parent === undefined && TYPES_NAMED_BY_OTHERS.has(document._type)
}

/** The text of a paragraph, without its marks; empty for every other block. */
function paragraphText(block: unknown): string {
  if (!isRecord(block) || !Array.isArray(block['children'])) return ''
  return block['children']
    .map((child) => (isRecord(child) && typeof child['text'] === 'string' ? child['text'] : ''))
    .join('')
}

/**
 * The text of a node in our own words: of a whole paragraph, or of a field. Undefined for the spans of a
 * paragraph, for names, numbers and vocabularies, and for quotations.
 */
function proseAt(node: ContentNode): string | undefined {
  const { type, value, parent } = node
  if (type?.name === 'block') return paragraphText(value)
  if (type?.jsonType !== 'string' || typeof value !== 'string' || parent?.type?.name === 'span') return undefined
  if (FIELDS_WITHOUT_SENTENCES.has(node.segment) || isFromVocabulary(node) || isQuotation(node)) return undefined
  return value
}

/** Warns of words that hurt or mislead, in English prose. */
export const checkWords: DocumentCheck = (node) => {
  if (node.document['language'] !== 'en') return undefined
  const found = findWordsToAvoid(proseAt(node) ?? '')
  if (found.length === 0) return undefined
  return {
    level: 'warning',
    what: `The text says ${found.map((word) => quote(word.found)).join(' and ')}.`,
    fix: found.map((word) => `Instead of ${quote(word.found)} write: ${word.instead}.`).join(' '),
  }
}

/** Warns of long sentences in English prose for workers. */
export const checkSentences: DocumentCheck = (node) => {
  if (!isForWorkers(node.document)) return undefined
  const [sentence] = findLongSentences(proseAt(node) ?? '')
  if (sentence === undefined) return undefined
  return {
    level: 'warning',
    what: `The sentence ${quote(sentence.text)} has ${sentence.words} words.`,
    fix: `Make two of it: at most ${LONGEST_SENTENCE} words are easy to read.`,
  }
}

/** Warns of English texts for workers that need many years of school to read. */
export const checkReadability: DocumentCheck = (node) => {
  const { value, document } = node
  if (!isDocumentField(node, 'body') || !Array.isArray(value) || !isForWorkers(document)) return undefined
  const grade = estimateGrade(value.map(paragraphText).join('\n'))
  if (grade === undefined || grade <= HARDEST_GRADE) return undefined
  return {
    level: 'warning',
    what: `The text reads at about school grade ${Math.ceil(grade)}; grade 6 is the aim.`,
    fix: 'Use shorter sentences and shorter words.',
  }
}

/** Refuses to say of a training, a paper or a notice that it meets a law. */
export const checkLegalClaims: DocumentCheck = (node) => {
  if (node.document['language'] !== 'en') return undefined
  const [claim] = findLegalClaims(proseAt(node) ?? '')
  if (claim === undefined) return undefined
  return {
    what: `${quote(claim)} says that material meets a law.`,
    fix: 'Say what the material covers. Several States accept only what they approved themselves.',
  }
}

/** Warns of signs that describe what people are instead of what they do. */
export const checkProfiling: DocumentCheck = (node) => {
  const { document, value } = node
  if (document._type !== 'sign' || document['language'] !== 'en' || typeof value !== 'string') return undefined
  if (!isDocumentField(node, 'title')) return undefined
  const [first] = findProfiling(value)
  if (first === undefined) return undefined
  return {
    level: 'warning',
    what: `${quote(first.found)} speaks of ${first.kind}, which is never a sign.`,
    fix: 'Say what people do, not what they are.',
  }
}
