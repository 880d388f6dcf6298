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
  /** Whether it may stay open: the page then says that nobody has done it. */
  readonly isOptional?: true
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

/** What others need to be understood, whether it has changed or not. */
const ALWAYS: ReadonlySet<string> = new Set(['_type', 'language', 'translationOf'])

/** What of a document was not published before: its other fields and, in lists, its other entries. */
function changedIn(document: Fields, before: Fields = {}): Fields {
  const changed = Object.entries(document).flatMap(([name, value]): [string, unknown][] => {
    const [old, isSame] = [before[name], !isOtherThan(before, document, name)]
    if (isSame && !ALWAYS.has(name)) return []
    if (!Array.isArray(value) || !Array.isArray(old)) return [[name, value]]
    const known = new Set(old.map((entry) => JSON.stringify(entry)))
    return [[name, value.filter((entry) => !known.has(JSON.stringify(entry)))]]
  })
  return Object.fromEntries(changed)
}

/** A question, and whether a document gives reason to ask it. */
type Risk = AloneQuestion & {
  /** @param changed what of it was not published before. @param contents of that. @param document as a whole. */
  readonly isIn: (changed: Fields, contents: Contents, document: Fields) => boolean
}

/** Whether a value has anything: a text a letter, a list an entry. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isFields(value) || !isBlank(value)
}

const has = (document: Fields, ...fields: readonly string[]) => fields.some((field) => isFilled(document[field]))
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
    isIn: (document, { types, dials }) =>
      dials ||
      types.has('helplineCard') ||
      types.has('helplineNumber') ||
      has(document, 'dial', 'textNumber') ||
      (isType(document, 'siteSettings') && has(document, ...NUMBERS_ON_PAGES)),
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
      isType(document, 'actionStep') ||
      (isType(document, 'guide', 'training', 'policy') && has(document, 'summary', 'body', 'lessons')) ||
      types.has('steps') ||
      types.has('doDontList'),
  },
  {
    id: 'law',
    text: 'I have compared it with the official text of the law as it is in force today, also each day on which something begins or ends.',
    isIn: (document) => isType(document, 'law', 'rightsAnswer'),
  },
  {
    id: 'sources',
    text: 'I have opened every source, and each says what stands here, with the same figures.',
    isIn: (changed, _, document) =>
      has(document, 'sources') && (has(changed, 'sources') || passagesOf(changed).some(({ text }) => /\d/.test(text))),
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
]

/** The only one of a translation, whose facts are those of its original: who publishes it may not speak its language. */
const TRANSLATION: AloneQuestion = {
  id: 'translation',
  text: 'I speak the language and have read it beside the original. Leave this open where you do not: the page of a machine’s translation says that nobody has checked it.',
  isOptional: true,
}

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
 * once, where it was not published before. Never empty, since words can always hurt.
 */
export function aloneChecklist(publishing: readonly Publishing[]): readonly AloneQuestion[] {
  const originals = publishing.filter(({ document }) => !isTranslation(document))
  const looked = originals.map(({ document, before }) => ({ document, changed: changedIn(document, before) }))
  const seen = looked.map(({ document, changed }) => ({ document, changed, contents: contentsOf(changed) }))
  const risks = RISKS.filter(({ isIn }) => seen.some((one) => isIn(one.changed, one.contents, one.document)))
  return [
    ...newNumbersQuestion(publishing),
    ...risks.map(({ id, text }) => ({ id, text })),
    ...(originals.length < publishing.length ? [TRANSLATION] : []),
    ...(originals.length > 0 ? [careQuestion(originals)] : []),
  ]
}
