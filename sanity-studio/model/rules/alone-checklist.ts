import { findRemarks } from './care.ts'
import { dialsNumber } from './dialled-number.ts'
import { isBlank, isFields, type Fields } from './fields.ts'
import { dialledInTexts } from './known-numbers.ts'
import { passagesOf } from './passages.ts'

/** Something that a second reader would check, and that somebody who works alone confirms instead. */
export interface AloneQuestion {
  readonly id: string
  /** What she confirms, as a sentence in the first person. */
  readonly text: string
}

/** What is in a document at any depth: the names of its types, and whether a text of it dials a number. */
interface Contents {
  readonly types: ReadonlySet<string>
  readonly dials: boolean
}

function contentsOf(document: Fields): Contents {
  const types = new Set<string>()
  let dials = false
  function look(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(look)
    if (!isFields(value)) {
      dials ||= dialsNumber(value)
      return
    }
    if (typeof value['_type'] === 'string') types.add(value['_type'])
    Object.values(value).forEach(look)
  }
  look(document)
  return { types, dials }
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** A question, and whether a document gives reason to ask it. */
type Risk = AloneQuestion & {
  readonly isIn: (document: Fields, contents: Contents, before: Fields | undefined) => boolean
}

const has = (document: Fields, ...fields: readonly string[]) => fields.some((field) => !isBlank(document[field]))
const isType = (document: Fields, ...types: readonly unknown[]) => types.includes(document['_type'])
/** The fields of the settings that put a number on every page. */
const NUMBERS_ON_PAGES = ['emergency', 'mainHelpline', 'mainHelplineLabel', 'silentCall', 'policeLine']
const isOtherThan = (before: Fields | undefined, document: Fields, field: string) =>
  JSON.stringify(document[field]) !== JSON.stringify(before?.[field])
const isTranslation = (document: Fields) => document['translationOf'] !== undefined

/** The worst harm first: a wrong number, then a person who is recognised or accused, then a wrong fact. */
const RISKS: readonly Risk[] = [
  {
    id: 'numbers',
    text: 'I have dialled every number in it today, and those answered who should.',
    isIn: (document, { types, dials }, before) =>
      dials ||
      types.has('helplineCard') ||
      types.has('helplineNumber') ||
      has(document, 'dial', 'textNumber') ||
      (isType(document, 'siteSettings') && NUMBERS_ON_PAGES.some((field) => isOtherThan(before, document, field))),
  },
  {
    id: 'people',
    text: 'Nobody can be recognised: no name, room, place or day of a person, and written consent for every story.',
    isIn: (document, { types }) =>
      isType(document, 'case') || types.has('block') || types.has('sourcedQuote') || has(document, 'more', 'quote'),
  },
  {
    id: 'pictures',
    text: 'I have looked at every picture: no guest, no colleague, no chains or injuries, and a credit for each.',
    // The mark of a hub shows nobody.
    isIn: (document, { types }) => !isType(document, 'siteSettings') && (types.has('picture') || types.has('image')),
  },
  {
    id: 'signs',
    text: 'Each sign says what people do, never what they are, and what it may also be.',
    isIn: (document, { types }) => isType(document, 'sign') || types.has('signList'),
  },
  {
    id: 'steps',
    text: 'Whoever does what it says stays safe: it asks nobody to confront, follow, film or act alone.',
    isIn: (document, { types }) =>
      isType(document, 'actionStep', 'guide', 'training', 'policy') || types.has('steps') || types.has('doDontList'),
  },
  {
    id: 'law',
    text: 'I have compared it with the official text of the law as it is in force today, also each day on which something begins or ends.',
    isIn: (document) => isType(document, 'law', 'rightsAnswer'),
  },
  {
    id: 'sources',
    text: 'I have opened every source, and each says what stands here, with the same figures.',
    isIn: (document) => countOf(document['sources']) > 0,
  },
  {
    id: 'link',
    text: 'I have opened the link: it is the publisher’s own page, and it is what the title says.',
    isIn: (document) => isType(document, 'externalResource') && has(document, 'url'),
  },
  {
    id: 'training',
    text: 'I have answered every question of it myself, and what counts as right is right.',
    isIn: (_, { types }) => types.has('quizQuestion') || types.has('scenario'),
  },
  {
    id: 'translation',
    text: 'A person who grew up with the language has read it, beside the original.',
    isIn: isTranslation,
  },
]

/** A document that is to be published, and as it was; without `before` it was not. */
export interface Publishing {
  readonly document: Fields
  readonly before?: Fields | undefined
}

function careQuestion(publishing: readonly Publishing[]): AloneQuestion {
  const remarks = publishing.flatMap(({ document }) => findRemarks(document))
  const warnings = remarks.filter(({ level }) => level === 'warning').length
  const read = `I have read ${publishing.length === 1 ? 'it' : 'each'} aloud, as somebody would read it who is afraid`
  const amber = warnings === 1 ? 'the one remark' : `the ${warnings} remarks`
  const where = publishing.length === 1 ? '' : ' of their forms'
  const text = warnings === 0 ? `${read}.` : `${read}, and considered ${amber} in amber${where}.`
  return { id: 'care', text }
}

/** The numbers that a text prints and its published version does not, as they are written. */
function newNumbers({ document, before }: Publishing): readonly string[] {
  const numbersIn = (version: Fields) => dialledInTexts(version, passagesOf(version)).map(({ number }) => number)
  const old = new Set(before === undefined ? [] : numbersIn(before).map(({ digits }) => digits))
  return [...new Set(numbersIn(document).flatMap(({ digits, written }) => (old.has(digits) ? [] : [written])))]
}

/** Asks to dial what is new by its digits: a number in a line of text is overlooked more easily than the card of a helpline. */
function newNumbersQuestion(publishing: readonly Publishing[]): readonly AloneQuestion[] {
  const numbers = [...new Set(publishing.flatMap(newNumbers))]
  if (numbers.length === 0) return []
  const [which, those] = numbers.length === 1 ? ['', 'it'] : ['each of ', 'they']
  return [
    {
      id: 'new-numbers',
      text: `I have dialled ${which}${numbers.join(', ')}, new in the text, and ${those} answered as the text says.`,
    },
  ]
}

/**
 * What somebody confirms who publishes documents that nobody else has read: the risks of what is in them, worst first, each
 * once. Never empty, since words can always hurt.
 */
export function aloneChecklist(publishing: readonly Publishing[]): readonly AloneQuestion[] {
  const looked = publishing.map(({ document, before }) => ({ document, before, contents: contentsOf(document) }))
  const risks = RISKS.filter(({ isIn }) => looked.some((one) => isIn(one.document, one.contents, one.before)))
  const questions = risks.map(({ id, text }) => ({ id, text }))
  return [...newNumbersQuestion(publishing), ...questions, careQuestion(publishing)]
}
