import { findRemarks } from './care.ts'
import { textsIn, type Fields } from './fields.ts'
import { isBlankIn, ofTypes, ruleOf } from './groq-rule.ts'
import type { Step } from './passages.ts'
import { sentenceOf } from './remark.ts'
import { reviewDueState } from './review-due.ts'
import { REVIEW_DEMANDS, type ReviewStatus } from './second-reader.ts'
import { LACKS_SOURCE, MISSING_SOURCE } from './source-required.ts'

/** Something that a document needs before it can be published. */
export interface MissingFact {
  readonly fact: 'title' | 'language' | 'address' | 'channel' | 'source' | 'review' | 'review-day' | 'review-due'
  /** One sentence for the editor: what is missing and how to fix it. */
  readonly what: string
}

/** An error that the form shows. */
export interface FormError {
  readonly message: string
  readonly path: readonly Step[]
  /** The id of a document to which the place refers and that is not published; undefined for every other error. */
  readonly unpublished?: string | undefined
}

/** Everything that decides whether a draft may be published. */
export interface PublishQuestion {
  readonly document: Fields & { readonly _type: string }
  readonly errors: readonly FormError[]
  readonly reviewStatus: ReviewStatus
  /** Whether a version of it is published already. */
  readonly isPublished?: boolean
  /** The setting of the site; on where undefined. */
  readonly secondReader: boolean | undefined
  /** YYYY-MM-DD. */
  readonly today: string
  /** The title of a field, by its name; the name stands for it where it is not given. */
  readonly titleOf?: (field: string) => string | undefined
  /** The title of another document, by its id; undefined where it has none. */
  readonly documentTitleOf?: (id: string) => string | undefined
}

/**
 * GROQ for a helpline that can be reached at all; a service for deaf people also as its caveat says: 999 by video call in sign language
 * has an app alone, and people must learn of it also while its address is not known.
 */
const IS_REACHABLE = `(purpose == "deaf-access" && !(${isBlankIn('caveat')})) ||
    ${['dial', 'web', 'email', 'textNumber'].map((field) => `!(${isBlankIn(field)})`).join(' || ')}`

const reaches = ruleOf(IS_REACHABLE)

/** Whether a helpline can be reached at all. */
export function isReachable(document: Fields): boolean {
  return reaches(document) === true
}

/**
 * GROQ for what cannot be reached because it has no address: a link without the publisher's page, a helpline that nobody could
 * reach. A translation has those of its original. `select` asks only what concerns a type, as `&&` does not in groq-js.
 */
const LACKED_ADDRESS = `select(
    defined(translationOf) => null,
    _type == "externalResource" => select(${isBlankIn('url')} => "address"),
    _type == "helpline" => select(!(${IS_REACHABLE}) => "channel"))`

/** GROQ for links and helplines without an address. */
export const LACKS_ADDRESS = `${ofTypes(['externalResource', 'helpline'])} && defined(${LACKED_ADDRESS})`

/** GROQ for the names of what a document lacks whatever its review says, in the order of the form. */
export const LACKED = `[
    select(${isBlankIn('title')} => "title"),
    select(coalesce(language, "") == "" => "language"),
    ${LACKED_ADDRESS},
    select(${LACKS_SOURCE} => "source")
  ][defined(@)]`

const LACKS: readonly MissingFact[] = [
  { fact: 'title', what: 'It has no title: write one.' },
  { fact: 'language', what: 'It does not say its language: choose one under “Who it is for”.' },
  { fact: 'address', what: 'The link has no address: give the publisher’s own page.' },
  { fact: 'channel', what: 'Nobody could reach this helpline: give its number, web address or e-mail.' },
  { fact: 'source', what: sentenceOf(MISSING_SOURCE) },
]

/** What a document lacks, by the names that LACKED finds. */
export function lacksNamed(names: unknown): readonly MissingFact[] {
  const found = textsIn(names)
  return LACKS.filter(({ fact }) => found.includes(fact))
}

/** @param isPublished then a correction needs no review of all its facts: readers are told that nobody has checked them. */
function reviewFault(document: Fields, today: string, isPublished: boolean): MissingFact | undefined {
  const state = reviewDueState(document, today)
  if (state === 'never') {
    if (isPublished) return undefined
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

const lackedBy = ruleOf(LACKED)

/**
 * What a document still needs before it can be published, in the order of the form.
 * @param today YYYY-MM-DD.
 * @param isPublished whether a version of it is published already.
 */
export function findMissingFacts(
  document: PublishQuestion['document'],
  today: string,
  isPublished = false,
): readonly MissingFact[] {
  const review = reviewFault(document, today, isPublished)
  return [...lacksNamed(lackedBy(document)), ...(review === undefined ? [] : [review])]
}

/**
 * Whether a draft needs a second reader. The site settings do: they choose the numbers that people in danger dial.
 * @param secondReader whether the site requires one of the person who looks: not of somebody who works alone.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function needsSecondReader(
  document: Fields & { readonly _type: string },
  secondReader: boolean | undefined,
): boolean {
  // A note says that something changed and holds no fact: what it is about has had its second reader.
  if (document._type === 'changeNote') return false
  return secondReader !== false
}

/** Why a draft may not be published. */
export interface Reason {
  /** One sentence: what is wrong and how to fix it. */
  readonly sentence: string
  /** From the document to the field or paragraph where that is done; undefined where it is done elsewhere. */
  readonly path?: readonly Step[]
  /** The id of another document that has to be published first. */
  readonly unpublished?: string
}

/** The field in which an editor gives each fact. */
const FIELD_OF: Readonly<Record<MissingFact['fact'], string>> = {
  title: 'title',
  language: 'language',
  address: 'url',
  channel: 'dial',
  source: 'sources',
  review: 'lastReviewed',
  'review-day': 'lastReviewed',
  'review-due': 'lastReviewed',
}

/** Whether a message says by itself what is wrong, as ours do; Sanity's own (“Required”) says it only beside its field. */
const isSentence = (message: string) => /^[\p{Lu}“].* .*[.!?]$/u.test(message)

/** What the form says of a field only beside it, in a sentence with the title of the field. */
function sayError({ message, path, unpublished }: FormError, { titleOf, documentTitleOf }: PublishQuestion): string {
  const [field, ...below] = path
  const title = (typeof field === 'string' ? (titleOf?.(field) ?? field) : undefined) ?? 'the form'
  if (unpublished !== undefined) {
    const name = documentTitleOf?.(unpublished)?.replace(/[.]$/, '')
    const named = name === undefined ? 'a document that' : `“${name}”, which`
    return `“${title}” refers to ${named} is not published yet: publish that first.`
  }
  if (message === 'Required') {
    if (below.length === 0) return `“${title}” is empty.`
    return `“${title}” has a line or a link that is not filled in. Fill it in, or take it away.`
  }
  if (message === 'Must be a reference to a document') {
    return `“${title}” has a line in which nothing is chosen. Choose one, or take the line away.`
  }
  return `“${title}”: ${message}${/[.!?]$/.test(message) ? '' : '.'}`
}

/**
 * The errors that only the form knows, each in a sentence and once.
 * @param known what the rules say. @param missing what of it says that a field is empty.
 */
function otherErrors(
  question: PublishQuestion,
  known: readonly Reason[],
  missing: readonly Reason[],
): readonly Reason[] {
  const isSaid = ({ message, path }: FormError) =>
    message === 'Required' && path.length === 1 && missing.some((reason) => reason.path?.[0] === path[0])
  // The form's check may lag behind what is there: an error counts until it is known to be corrected.
  const said = question.errors
    .filter((error) => !isSaid(error))
    .map((error) => ({
      sentence: isSentence(error.message) ? error.message : sayError(error, question),
      path: error.path,
      ...(error.unpublished !== undefined && { unpublished: error.unpublished }),
    }))
  return said.filter(
    ({ sentence }, index) =>
      known.every((reason) => reason.sentence !== sentence) &&
      said.findIndex((each) => each.sentence === sentence) === index,
  )
}

/**
 * Why a draft may not be published, each sentence once; empty where it may: what is missing, what the rules of care refuse,
 * what else the form shows as an error, and what the second reader has to do.
 */
export function findReasons(question: PublishQuestion): readonly Reason[] {
  const { document, reviewStatus, secondReader, today, isPublished } = question
  const demand = needsSecondReader(document, secondReader) ? REVIEW_DEMANDS[reviewStatus] : undefined
  const missing = findMissingFacts(document, today, isPublished).map(({ fact, what }) => ({
    sentence: what,
    path: [FIELD_OF[fact]],
  }))
  const refused = findRemarks(document)
    .filter(({ level }) => level === 'error')
    .map((remark) => ({ sentence: sentenceOf(remark), path: remark.path }))
  const all = [...missing, ...refused]
  const known = all.filter(({ sentence }, index) => all.findIndex((each) => each.sentence === sentence) === index)
  return [...known, ...otherErrors(question, known, missing), ...(demand === undefined ? [] : [{ sentence: demand }])]
}

/** The sentences of `findReasons`. */
export function findReasonsAgainst(question: PublishQuestion): readonly string[] {
  return findReasons(question).map(({ sentence }) => sentence)
}
