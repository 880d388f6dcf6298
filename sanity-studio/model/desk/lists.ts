import { ofTypes } from '../rules/groq-rule.ts'
import { LACKS_ADDRESS } from '../rules/may-publish.ts'
import { REVIEW_DUE_STATE, REVIEWED_TYPES, type ReviewDueState } from '../rules/review-due.ts'
import { REVIEW_STEP } from '../rules/second-reader.ts'
import { LACKS_SOURCE } from '../rules/source-required.ts'
import { IMPORTANCE_GROQ } from '../translation-units/importance.ts'
import { DOCUMENT_SHAPES } from '../translation-units/shape.ts'
import type { DeskList } from './desk-list.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** All types of which there can be translations. */
const TYPES_WITH_TRANSLATIONS = [...DOCUMENT_SHAPES.keys()]

/** Those that readers see translated. Site settings are not among them: publishing those starts a language. */
const TRANSLATED_TYPES = TYPES_WITH_TRANSLATIONS.filter((type) => type !== 'siteSettings')

/**
 * GROQ that a document is a draft. In lists a draft has the id of its published document, and its own as
 * `_originalId`; listeners see it under its own. The filter works for both.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const IS_DRAFT = 'coalesce(_originalId, _id) in path("drafts.**")'

/**
 * GROQ that a document is a review, or a request to remove: by its id, since the Studio takes a type that a filter names for the
 * type of what the list shows.
 */
const IS_REVIEW = '_id in path("review.**")'
const IS_REMOVAL = '_id in path("removal.**")'

/**
 * GROQ that a draft was sent for review, and neither approved nor sent back.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const IS_WAITING = `${IS_DRAFT} &&
    _id in *[${IS_REVIEW} && ${REVIEW_STEP} == "waiting"].documentId`

/** Drafts that were sent for review. */
const waiting: DeskList = {
  id: 'waiting',
  title: 'Waiting for a second reader',
  todo: 'Read it as somebody else would, then press “Approve”, or say what to change.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && ${IS_WAITING}`,
}

/** Drafts that a second reader has sent back to their authors. */
const sentBack: DeskList = {
  id: 'sent-back',
  title: 'Sent back with remarks',
  todo: 'Answer the remarks at their fields, then send it for review again.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && ${IS_DRAFT} &&
    _id in *[${IS_REVIEW} && ${REVIEW_STEP} == "sent-back"].documentId`,
}

/** Published documents that somebody asked to delete or unpublish. */
const removalAsked: DeskList = {
  id: 'removal-asked',
  title: 'Asked to be removed',
  todo: 'Read the reason and what readers would lose, then approve or refuse it.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} &&
    _id in *[${IS_REMOVAL} && !defined(approvedRevision)].documentId`,
}

/** Links without the publisher's page, and helplines without number, address or e-mail. */
const needsAddress: DeskList = {
  id: 'needs-address',
  title: 'Needs an address',
  todo: 'Find the publisher’s own page, or the number of the helpline.',
  filter: LACKS_ADDRESS,
}

/** Facts without a source. */
const noSource: DeskList = {
  id: 'no-source',
  title: 'No source',
  todo: 'Add the page or document that says it.',
  filter: LACKS_SOURCE,
}

/** GROQ for documents whose review is in a state. */
function reviewIs(state: ReviewDueState): string {
  return `${ofTypes(REVIEWED_TYPES)} && ${REVIEW_DUE_STATE} == "${state}"`
}

/** Documents whose review was valid once and is not any more. */
const reviewOverdue: DeskList = {
  id: 'review-overdue',
  title: 'Review overdue',
  todo: 'Check every fact again on the live page, then write the day; what the first group holds can do the most harm.',
  byRisk: true,
  filter: reviewIs('overdue'),
}

/** Documents that nobody has checked: their pages say so. */
const neverReviewed: DeskList = {
  id: 'never-reviewed',
  title: 'Never reviewed',
  todo: 'Check every fact on the live page, then write the day; what the first group holds can do the most harm.',
  byRisk: true,
  filter: reviewIs('never'),
}

/** Documents whose review is due within 30 days. */
const reviewSoon: DeskList = {
  id: 'review-soon',
  title: 'Review due in 30 days',
  todo: 'Plan the next review of these before their day.',
  filter: reviewIs('soon'),
}

/** Translations of which readers are told something else than the original says. */
const outdatedTranslation: DeskList = {
  id: 'outdated-translation',
  title: 'Original changed since',
  todo: 'Open “Translation”, compare what changed, and correct it or say that it still says the same.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && defined(translationOf)`,
  among: 'outdated',
  order: IMPORTANCE_GROQ,
}

/** Translations by a person that no second speaker has checked. */
const uncheckedTranslation: DeskList = {
  id: 'unchecked-translation',
  title: 'Translated, not checked yet',
  todo: 'Read it beside its original in “Translation”, then press “I have checked it”.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && defined(translationOf) &&
    !(coalesce(translationStatus, "") in ["checked", "machine-unchecked"])`,
  order: IMPORTANCE_GROQ,
}

/** Translations by a machine, which their pages say until a speaker of the language has read them. */
const machineTranslation: DeskList = {
  id: 'machine-translation',
  title: 'Machine translation, unchecked',
  todo: 'Have a native speaker read it, then set the state of the translation to checked.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && translationStatus == "machine-unchecked"`,
  order: IMPORTANCE_GROQ,
}

/** What somebody has published who works alone. */
const publishedAlone: DeskList = {
  id: 'published-alone',
  title: 'Read by nobody else',
  todo: 'Find somebody who reads it, and send it for review.',
  filter: `${ofTypes(TYPES_WITH_TRANSLATIONS)} && defined(publishedAlone)`,
}

/** GROQ for the documents of which readers of other languages expect a translation. */
export const IS_TO_BE_TRANSLATED = `${ofTypes(TRANSLATED_TYPES)} && language == "${BASE_LANGUAGE}" && !defined(translationOf)`

/** English documents without a translation into one of the hub's languages. */
const missingTranslation: DeskList = {
  id: 'missing-translation',
  title: 'Missing translation',
  todo: 'Translate it into every language that has site settings.',
  filter: IS_TO_BE_TRANSLATED,
  among: 'untranslated',
  order: IMPORTANCE_GROQ,
}

/** The lists of the editor's desk, in the order in which it shows them. */
export const DESK: readonly DeskList[] = [
  waiting,
  sentBack,
  removalAsked,
  needsAddress,
  noSource,
  reviewOverdue,
  reviewSoon,
  neverReviewed,
  publishedAlone,
  outdatedTranslation,
  uncheckedTranslation,
  machineTranslation,
  missingTranslation,
]
