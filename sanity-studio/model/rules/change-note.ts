import { findRemarks } from './care.ts'
import { canonical, filledText, isFields, type Fields } from './fields.ts'
import { listed } from './phrases.ts'
import { isReferenceMark } from './stored.ts'
import { fingerprint } from './units/fingerprint.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** What happened to a document, as readers are told. */
export const CHANGE_KINDS = ['new', 'updated', 'checked', 'withdrawn'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Who had read a change when it was published: another person, or only the one who published it. */
export const CHANGE_READERS = ['second-reader', 'one-person'] as const
export type ChangeReader = (typeof CHANGE_READERS)[number]

/** What a publication means for readers, in one or two sentences. */
export interface Change {
  readonly kind: ChangeKind
  readonly words: string
  /** What readers call what changed. */
  readonly title: string
}

/** What readers call a document of each type of which they are told. Of the others, such as settings, they are not. */
const TOLD: Readonly<Record<string, string>> = {
  guide: 'guide',
  policy: 'paper',
  training: 'training',
  externalResource: 'link',
  topic: 'topic',
  role: 'job page',
  sign: 'sign',
  actionStep: 'step',
  helpline: 'helpline',
  law: 'law',
  organisation: 'organisation',
  partnership: 'partnership',
  referralRoute: 'referral route',
  case: 'real case',
  modelHotel: 'model hotel',
  statistic: 'figure',
  indicator: 'indicator',
  rightsAnswer: 'answer about rights',
  page: 'page',
  poster: 'poster',
  pathStep: 'step of the path',
}

/**
 * Fields whose change readers are not told of: what the Studio writes itself, and labels, which only help to find a
 * document.
 */
const QUIET: ReadonlySet<string> = new Set([
  ...['_id', '_type', '_rev', '_createdAt', '_updatedAt', 'language', 'translationOf', 'translationStatus', 'slug'],
  ...['wordingOnly', 'madeFrom', 'checkedBy', 'checkedOn', 'publishedAlone', 'lastReviewed', 'lastReviewedHow'],
  ...['layTerms', 'topics', 'roles', 'forEveryJob', 'audience', 'riskAreas', 'areas', 'phases', 'phase'],
  ...['exploitationTypes', 'jurisdictions', 'order', 'weight', 'minutes', 'reviewEveryDays', 'confidence', 'version'],
  ...['versionDate', 'showFrom', 'showUntil'],
])

/** What readers call the fields of which a sentence can be made. Any other is only “updated”. */
const PARTS: readonly (readonly [name: string, fields: readonly string[]])[] = [
  [
    'the text',
    ['body', 'lessons', 'answer', 'more', 'guidance', 'description', 'definition', 'why', 'lines', 'useFor'],
  ],
  ['the summary', ['summary']],
  ['the figure', ['howToSay']],
  ['the duties', ['duties', 'asksOfHotels']],
  ['the dates', ['from', 'until', 'since', 'startUnconfirmed']],
  ['the penalty', ['penalty']],
  ['the hours', ['hours']],
  ['the languages', ['languagesSpoken', 'languages']],
  ['the cost', ['cost']],
  ['the web address', ['web', 'url']],
  ['the stories', ['scenarios']],
  ['the questions', ['quiz']],
  ['the steps', ['steps', 'pathway']],
  ['the members', ['members']],
  ['the picture', ['cover']],
  ['what it may also be', ['mayAlsoBe']],
  ['its limits', ['caveat', 'notConfirmed']],
  ['the credits', ['contributedBy', 'endorsedBy', 'adaptedFrom']],
  ['the sources', ['sources', 'sourceSeen']],
]

/** The shortest that the field “Words” takes. */
export const MIN_WORDS = 10

/** The longest that the fields “Words” and “About” take. */
export const MAX_WORDS = 400
export const MAX_TITLE = 110

/** The fields in which readers see a difference: a draft marks its references, what is published does not. */
function changedFields(before: Fields, after: Fields): readonly string[] {
  const textOf = (value: unknown) => canonical(value, isReferenceMark)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => textOf(before[name]) !== textOf(after[name]),
  )
}

/** What a document is called in a note. A note stays as it is: it holds no number, which may be wrong later. */
function calledIn(document: Fields): string {
  const title = filledText(document['title'])
  if (document['_type'] === 'statistic' || title === undefined) return ''
  const isNumber = document['_type'] === 'helpline' && /\d{3}/.test(title)
  return isNumber ? (filledText(document['operator']) ?? '') : title.slice(0, MAX_TITLE)
}

function numberSentence(subject: string, before: Fields, after: Fields): string {
  const [old, now] = [before, after].map(({ phone, dial }) => filledText(phone) ?? filledText(dial))
  if (now === undefined) return `The number of ${subject} was taken off the hub.`
  return old === undefined ? `The number of ${subject} is on the hub now.` : `The number of ${subject} has changed.`
}

/** What changed, sentence by sentence, of which the first names the document. */
function updateSentences(
  subject: string,
  before: Fields,
  after: Fields,
  changed: readonly string[],
): readonly string[] {
  const [was, is] = [calledIn(before), calledIn(after)]
  const rest = changed.filter((name) => !['title', 'phone', 'dial'].includes(name))
  const parts = PARTS.filter(([, fields]) => fields.some((field) => rest.includes(field))).map(([name]) => name)
  const first = [
    ...(was === is ? [] : [`“${was}” is now called “${is}”.`]),
    ...(changed.includes('phone') || changed.includes('dial') ? [numberSentence(subject, before, after)] : []),
  ]
  if (rest.length === 0 && first.length > 0) return first
  const what = parts.length === 0 ? '' : `: ${listed(parts)}`
  return [...first, first.length === 0 ? `${capital(subject)} was updated${what}.` : `Also updated${what}.`]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/**
 * What a publication or a removal means for readers, in the words that are proposed to the editor.
 * @param before the document as it was published; undefined where it was not.
 * @param after as it is published now; undefined where it is not any more.
 * @param wording the fields of which its editor has said that the words alone changed, not what they say.
 * @returns undefined where readers are not told: of types that they never see by themselves, of translations, of labels, of
 *   wording.
 */
export function describeChange(
  before: Fields | undefined,
  after: Fields | undefined,
  wording: ReadonlySet<string> = new Set(),
): Change | undefined {
  const one = after ?? before
  const type = filledText(one?.['_type']) ?? ''
  const name = TOLD[type]
  if (one === undefined || name === undefined || isFields(one['translationOf'])) return undefined
  const called = calledIn(one)
  const title = called === '' ? capital(name) : called
  const subject = called === '' ? `a ${name}` : `“${called}”`
  if (after === undefined) {
    const gone = called === '' ? capital(subject) : `The ${name} ${subject}`
    return { kind: 'withdrawn', words: `${gone} was taken off the hub.`, title }
  }
  if (before === undefined) {
    return { kind: 'new', words: called === '' ? `A new ${name}.` : `New ${name}: ${subject}.`, title }
  }
  const changed = changedFields(before, after)
  const loud = changed.filter((field) => !QUIET.has(field) && !wording.has(field))
  const isChecked = changed.includes('lastReviewed') && filledText(after['lastReviewed']) !== undefined
  const what = type === 'helpline' ? 'the number of ' : 'the facts of '
  const again = filledText(before['lastReviewed']) === undefined ? '' : ' again'
  const checked = isChecked ? [`A person checked ${what}${subject}${again}.`] : []
  if (loud.length === 0) return isChecked ? { kind: 'checked', words: checked.join(' '), title } : undefined
  const words = [...updateSentences(subject, before, after, loud), ...checked].join(' ')
  return { kind: 'updated', words: words.slice(0, MAX_WORDS), title }
}

/** What a note is about. */
export interface Changed {
  /** The published id of the document. */
  readonly documentId: string
  readonly documentType: string
  /** The revision that was published, changed or removed: the same change makes the same note, however often it is sent. */
  readonly revision: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly readBy: ChangeReader
}

/** A note as it is stored. It names no person: who published is in the history. */
export interface ChangeNote extends Change, Omit<Changed, 'revision'> {
  readonly _id: string
  readonly _type: 'changeNote'
  readonly language: string
}

/** The document that tells readers of a change. */
export function changeNote(change: Change, { revision, ...changed }: Changed): ChangeNote {
  const hash = fingerprint(`${changed.documentId} ${revision}`) ?? ''
  return { _id: `change-${changed.day}-${hash}`, _type: 'changeNote', language: BASE_LANGUAGE, ...changed, ...change }
}

/**
 * Whether the hub would take a note: a build stops at what its checks refuse, and a note must never be the reason.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function isFitForReaders(note: ChangeNote): boolean {
  const length = note.words.trim().length
  return length >= MIN_WORDS && length <= MAX_WORDS && findRemarks({ ...note }).every(({ level }) => level !== 'error')
}
