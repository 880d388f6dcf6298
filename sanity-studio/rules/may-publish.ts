import { findRemarks } from './care.ts'
import { isBlank, type Fields } from './fields.ts'
import { sentenceOf } from './remark.ts'
import { reviewDueState } from './review-due.ts'
import { REVIEW_DEMANDS, type ReviewStatus } from './second-reader.ts'
import { checkSources } from './source-required.ts'

/** Something that a document needs before it can be published. */
export interface MissingFact {
  readonly fact: 'title' | 'language' | 'address' | 'channel' | 'source' | 'review' | 'review-day' | 'review-due'
  /** One sentence for the editor: what is missing and how to fix it. */
  readonly what: string
}

/** Everything that decides whether a draft may be published. */
export interface PublishQuestion {
  readonly document: Fields & { readonly _type: string }
  /** What the errors say that the form shows. */
  readonly errors: readonly string[]
  readonly reviewStatus: ReviewStatus
  /** The setting of the site; on where undefined. */
  readonly secondReader: boolean | undefined
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Whether a helpline can be reached at all. A translation has the numbers of its original. */
export function isReachable(document: Fields): boolean {
  return ['dial', 'web', 'email', 'textNumber'].some((field) => !isBlank(document[field]))
}

function reviewFault(document: Fields, today: string): MissingFact | undefined {
  const state = reviewDueState(document, today)
  if (state === 'never') {
    return {
      fact: 'review',
      what: 'Nobody has reviewed it: check every fact and write the day into “Last reviewed”.',
    }
  }
  if (state === 'overdue') {
    return {
      fact: 'review-due',
      what: 'Its review is overdue: check every fact again and write the new day into “Last reviewed”.',
    }
  }
  const day = document['lastReviewed']
  if (state === 'none' || typeof day !== 'string' || day <= today) return undefined
  return { fact: 'review-day', what: `The review of ${day} lies in the future: write the day on which it was done.` }
}

/**
 * What a document still needs before it can be published, in the order of the form.
 * @param today YYYY-MM-DD.
 */
export function findMissingFacts(document: PublishQuestion['document'], today: string): readonly MissingFact[] {
  const isOriginal = document['translationOf'] === undefined
  const missingSource = checkSources(document._type, document['sources'])
  const found: (MissingFact | undefined)[] = [
    isBlank(document['title']) ? { fact: 'title', what: 'It has no title: write one.' } : undefined,
    isBlank(document['language'])
      ? { fact: 'language', what: 'It does not say its language: choose one under “Who it is for”.' }
      : undefined,
    isOriginal && document._type === 'externalResource' && isBlank(document['url'])
      ? { fact: 'address', what: 'The link has no address: give the publisher’s own page.' }
      : undefined,
    isOriginal && document._type === 'helpline' && !isReachable(document)
      ? { fact: 'channel', what: 'Nobody could reach this helpline: give its number, web address or e-mail.' }
      : undefined,
    missingSource === undefined ? undefined : { fact: 'source', what: sentenceOf(missingSource) },
    reviewFault(document, today),
  ]
  return found.filter((fault) => fault !== undefined)
}

/**
 * Whether a type needs a second reader. Site settings do not: the setting that turns it off is in them, and a network
 * of one person could never publish it.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function needsSecondReader(type: string, secondReader: boolean | undefined): boolean {
  return secondReader !== false && type !== 'siteSettings'
}

/**
 * Why a draft may not be published, one sentence each; empty where it may: what is missing, what the rules of care refuse,
 * how many other errors the form shows, and what the second reader has to do.
 */
export function findReasonsAgainst(question: PublishQuestion): readonly string[] {
  const { document, errors, reviewStatus, secondReader, today } = question
  const demand = needsSecondReader(document._type, secondReader) ? REVIEW_DEMANDS[reviewStatus] : undefined
  const missing = findMissingFacts(document, today).map(({ what }) => what)
  const refused = findRemarks(document)
    .filter(({ level }) => level === 'error')
    .map(sentenceOf)
  const known = new Set([...missing, ...refused])
  // The form's check may lag behind what stands there: an error counts until it is known to be corrected.
  const others = errors.filter((error) => !known.has(error)).length
  return [
    ...known,
    ...(others === 0 ? [] : [`The form shows ${others === 1 ? 'an error' : `${others} errors`}: correct what is red.`]),
    ...(demand === undefined ? [] : [demand]),
  ]
}
