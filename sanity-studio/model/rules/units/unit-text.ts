import { type Fields, fieldsIn, isFields, textsIn } from '../fields.ts'

/** The value of a translation unit: a text, a list of lines, or a paragraph of rich text. */
export type UnitValue = string | readonly string[] | Fields

/**
 * A part of a paragraph that a translation has to keep: words with marks (bold, a link), or something within the line
 * (the blank of a template). Its number is its place among those of the paragraph, from 1.
 */
export interface Tag {
  readonly number: number
  /** Whether it stands by itself (`<1/>`) and encloses no words (`<1>words</1>`). */
  readonly isEmpty: boolean
  /** What it is, without keys: equal for the same mark in the original and in a translation. */
  readonly signature: string
  /** The keys of the marks of its words; empty for what stands by itself. */
  readonly marks: readonly string[]
  /** The span or object. */
  readonly child: Fields
}

/** A unit as people and programs read it: its words, with tags for what its paragraph has beside them. */
export interface UnitText {
  /** Lines are joined by line breaks. */
  readonly text: string
  readonly tags: readonly Tag[]
}

/** Whether a value is a paragraph of rich text. */
export function isParagraph(value: unknown): value is Fields {
  return isFields(value) && value['_type'] === 'block'
}

/** What a reference to a draft says until that is published. */
const TRANSIENT: readonly string[] = ['_weak', '_strengthenOnPublish']

/** The entries of fields by name: a form writes them in another order than the files have. */
function entriesOf(value: Fields): readonly (readonly [string, unknown])[] {
  const lasting = Object.entries(value).filter(([name]) => !TRANSIENT.includes(name))
  return lasting.sort(([a], [b]) => (a < b ? -1 : 1))
}

function withoutKey(value: Fields): string {
  const entries = entriesOf(value).filter(([name]) => name !== '_key')
  return JSON.stringify(entries, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(entriesOf(inner)) : inner,
  )
}

interface Run extends Omit<Tag, 'number'> {
  readonly words: string
}

/** The parts of a paragraph in their order; neighbours with the same marks are one. */
function runsOf(block: Fields): readonly Run[] {
  const definitions = new Map(fieldsIn(block['markDefs']).map((mark) => [mark['_key'], withoutKey(mark)]))
  const runs: Run[] = []
  for (const child of fieldsIn(block['children'])) {
    if (child['_type'] !== 'span') {
      runs.push({ isEmpty: true, signature: withoutKey(child), marks: [], child, words: '' })
      continue
    }
    const marks = textsIn(child['marks'])
    const signature = marks
      .map((mark) => definitions.get(mark) ?? mark)
      .sort()
      .join(' ')
    const words = typeof child['text'] === 'string' ? child['text'] : ''
    const last = runs.at(-1)
    if (last !== undefined && !last.isEmpty && last.signature === signature) {
      runs[runs.length - 1] = { ...last, words: last.words + words }
    } else runs.push({ isEmpty: false, signature, marks, child, words })
  }
  return runs.filter(({ isEmpty, words }) => isEmpty || words !== '')
}

function writeTag({ number, isEmpty }: Tag, words: string): string {
  return isEmpty ? `<${number}/>` : `<${number}>${words}</${number}>`
}

function readParagraph(block: Fields, known: readonly Tag[] | undefined): UnitText {
  const tags: Tag[] = []
  const free = known === undefined ? undefined : [...known]
  const text = runsOf(block).map(({ words, ...run }) => {
    if (!run.isEmpty && run.signature === '') return words
    const place = free?.findIndex(({ signature }) => signature === run.signature)
    // A mark that the original does not have cannot be named: its words are read without it.
    if (place === -1) return words
    const tag = place === undefined ? undefined : free?.splice(place, 1)[0]
    const numbered = { ...run, number: tag?.number ?? tags.length + 1 }
    tags.push(numbered)
    return writeTag(numbered, words)
  })
  return { text: text.join('').trim(), tags }
}

/**
 * Reads the value of a unit; undefined where no word is written.
 * @param known the tags of the original, whose numbers a translation takes.
 */
export function readUnit(value: unknown, known?: readonly Tag[]): UnitText | undefined {
  const read = isParagraph(value)
    ? readParagraph(value, known)
    : { text: typeof value === 'string' ? value.trim() : textsIn(value).join('\n').trim(), tags: [] }
  return read.text === '' ? undefined : read
}

/** The tags of an original that a text does not have exactly once; empty where all is well. */
export function missingTags(text: string, tags: readonly Tag[]): readonly Tag[] {
  return tags.filter((tag) => {
    const whole = tag.isEmpty ? `<${tag.number}/>` : `<${tag.number}>[^<]*</${tag.number}>`
    const found = text.match(new RegExp(whole, 'g')) ?? []
    const signs = text.match(new RegExp(`</?${tag.number}/?>`, 'g')) ?? []
    return found.length !== 1 || signs.length !== (tag.isEmpty ? 1 : 2)
  })
}

/** Tags of a text that its original does not have. */
export function unknownTags(text: string, tags: readonly Tag[]): readonly string[] {
  const numbers = new Set(tags.map(({ number }) => String(number)))
  return Array.from(text.matchAll(/<\/?(\d+)\/?>/g)).flatMap(([tag, number = '']) => (numbers.has(number) ? [] : [tag]))
}

/**
 * The value of a unit with other words. Marks, links and blanks are those of the original.
 * @param text with every tag of the original: `missingTags` and `unknownTags` are to be asked before.
 */
export function writeUnit(text: string, original: UnitValue): UnitValue {
  if (typeof original === 'string') return text
  if (!isParagraph(original)) return text.split('\n').filter((line) => line.trim() !== '')
  const tags = new Map((readUnit(original)?.tags ?? []).map((tag) => [String(tag.number), tag]))
  const key = typeof original['_key'] === 'string' ? original['_key'] : 'text'
  const children = text.split(/(<\d+>[^<]*<\/\d+>|<\d+\/>)/).flatMap((part, index): readonly Fields[] => {
    const [, number, words] = /^<(\d+)(?:>([^<]*)<\/\d+|\/)>$/.exec(part) ?? []
    const tag = number === undefined ? undefined : tags.get(number)
    if (tag !== undefined) return [tag.isEmpty ? tag.child : { ...tag.child, text: words ?? '' }]
    return part === '' ? [] : [{ _type: 'span', _key: `${key}-${index}`, marks: [], text: part }]
  })
  const empty = { _type: 'span', _key: `${key}-0`, marks: [], text: '' }
  return { ...original, children: children.length === 0 ? [empty] : children }
}
