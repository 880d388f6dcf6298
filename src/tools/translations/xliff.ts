import { DOMParser, Node, type Element } from '@xmldom/xmldom'

import { termsIn } from '../../i18n/glossary.ts'
import { toSegments, type Segment } from './segments.ts'

// The package xliff 6.4.0 is not used: it indents inline elements, which adds blanks to the texts and loses those
// between two elements, keeps only the last segment of a unit, and has no types.

/** A text in an XLIFF file. */
export interface XliffUnit {
  /** The path of the unit within its document. */
  readonly path: string
  /** The hash of the original from which it was written. */
  readonly hash: string
  readonly label: string
  /** With tags, as a unit is read. */
  readonly source: string
  /** The translation that there is; undefined where there is none. */
  readonly target: string | undefined
}

/** The texts of one document. */
export interface XliffDocument {
  readonly id: string
  readonly title: string
  /** The language of the originals. */
  readonly source: string
  readonly units: readonly XliffUnit[]
}

/** A text as a translator returns it. */
export interface ReturnedUnit {
  readonly documentId: string
  readonly path: string
  readonly hash: string
  /** Undefined where nothing is written. */
  readonly target: readonly Segment[] | undefined
  /** Whether the translator says that it is done, also where its words are those of before. */
  readonly isConfirmed: boolean
}

/** The texts that came back in a file. */
export interface ReturnedFile {
  readonly language: string
  readonly units: readonly ReturnedUnit[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Writes a text so that XML reads it as it is, also within an attribute. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

function inline(segment: Segment): string {
  if (segment.kind === 'words') return escapeXml(segment.words)
  if (segment.kind === 'marked') return `<g id="${segment.id}">${segment.parts.map(inline).join('')}</g>`
  const isLine = segment.written === '\n'
  return `<x id="${segment.id}"${isLine ? ' ctype="lb"' : ` equiv-text="${escapeXml(segment.written)}"`}/>`
}

function content(segments: readonly Segment[]): string {
  return segments.map(inline).join('')
}

/** What the glossary says of the terms of a text. */
function noteLines(source: string, language: string): readonly string[] {
  return termsIn(source, language).map(({ term, use, not }) => {
    const avoided = not.length === 0 ? '' : ` Not: ${not.join(', ')}.`
    return `        <note from="glossary">${escapeXml(`${term}: ${use}.${avoided}`)}</note>`
  })
}

const UNTRANSLATED = 'needs-translation'

function unitLines({ path, hash, label, source, target }: XliffUnit, language: string): readonly string[] {
  const original = toSegments(source)
  return [
    `      <trans-unit id="${escapeXml(path)}@${hash}" resname="${escapeXml(label)}" xml:space="preserve">`,
    `        <source>${content(original)}</source>`,
    // A tool such as OmegaT shows a translator targets only: what has none would not be there for her.
    target === undefined
      ? `        <target state="${UNTRANSLATED}">${content(original)}</target>`
      : `        <target state="needs-review-translation">${content(toSegments(target, original))}</target>`,
    ...noteLines(source, language),
    '      </trans-unit>',
  ]
}

/** Writes an XLIFF 1.2 file: one `file` a document. The terms of a text that the glossary knows are notes of its unit. */
export function writeXliff(language: string, documents: readonly XliffDocument[]): string {
  const files = documents.flatMap(({ id, title, source, units }) => [
    `  <file original="${escapeXml(id)}" source-language="${source}" target-language="${language}" datatype="plaintext">`,
    `    <header><note>${escapeXml(title)}</note></header>`,
    '    <body>',
    ...units.flatMap((unit) => unitLines(unit, language)),
    '    </body>',
    '  </file>',
  ])
  const root = 'xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"'
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...files, '</xliff>'].join('\n')}\n`
}

const CONFIRMED = new Set(['translated', 'signed-off', 'final'])

const NOT_XLIFF = 'This is not an XLIFF 1.2 file in UTF-8. Save it in the format in which it was exported.'

/** @throws Error with the line where it is not well-formed XML; the parser says line 0 of a text without any element. */
function readXml(text: string): Element | null {
  let fault: Error | undefined
  const parser = new DOMParser({
    onError(_level, what, { locator }: { readonly locator: { readonly lineNumber: number } }) {
      fault ??= new Error(locator.lineNumber === 0 ? NOT_XLIFF : `Line ${locator.lineNumber}: ${what}`)
      throw fault
    },
  })
  try {
    return parser.parseFromString(text, 'application/xml').documentElement
  } catch (error) {
    // The parser wraps what was thrown in an error of its own.
    throw fault ?? error
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** The elements in an element that have a name, with any prefix. */
function childrenOf(element: Element, name: string): readonly Element[] {
  return Array.from(element.childNodes)
    .filter(isElement)
    .filter(({ localName }) => localName === name)
}

/** The pieces of a text; elements that tools add around words (`mrk`) are looked through. */
function segmentsIn(element: Element): readonly Segment[] {
  return Array.from(element.childNodes).flatMap((child): readonly Segment[] => {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
      return [{ kind: 'words', words: child.nodeValue ?? '' }]
    }
    if (!isElement(child)) return []
    if (child.localName === 'mrk') return segmentsIn(child)
    const id = child.getAttribute('id') ?? ''
    if (child.localName === 'g') return [{ kind: 'marked', id, parts: segmentsIn(child) }]
    return [{ kind: 'placeholder', id, written: '' }]
  })
}

function isWritten(segments: readonly Segment[]): boolean {
  return segments.some((segment) => segment.kind !== 'words' || segment.words.trim() !== '')
}

function unitsIn(element: Element): readonly Element[] {
  return [...childrenOf(element, 'trans-unit'), ...childrenOf(element, 'group').flatMap(unitsIn)]
}

function toReturned(documentId: string, unit: Element): ReturnedUnit {
  const id = unit.getAttribute('id') ?? ''
  const place = id.lastIndexOf('@')
  const [target] = childrenOf(unit, 'target')
  const segments = target === undefined ? [] : segmentsIn(target)
  const state = target?.getAttribute('state') ?? ''
  const isLeft = state === UNTRANSLATED && target?.textContent === childrenOf(unit, 'source')[0]?.textContent
  return {
    documentId,
    path: place < 0 ? id : id.slice(0, place),
    hash: place < 0 ? '' : id.slice(place + 1),
    target: isWritten(segments) && !isLeft ? segments : undefined,
    isConfirmed: CONFIRMED.has(state),
  }
}

/**
 * Reads an XLIFF 1.2 file. An empty file has no units.
 * @param languages that a file may be in.
 * @throws Error where it is not well-formed XML, is not XLIFF 1.2, is not in one of the languages, or has a text twice.
 */
export function readXliff(text: string, languages: readonly string[]): ReturnedFile | undefined {
  if (text.trim() === '') return undefined
  const root = readXml(text.replace(/^\uFEFF/, ''))
  if (root?.localName !== 'xliff' || root.getAttribute('version') !== '1.2') {
    throw new Error(NOT_XLIFF)
  }
  const files = childrenOf(root, 'file')
  const language = files[0]?.getAttribute('target-language') ?? undefined
  if (files.length === 0) return undefined
  if (language === undefined) throw new Error('The file does not say its target-language. Export it again.')
  if (!languages.includes(language))
    throw new Error(
      `“${language}” is no language to translate into. Set target-language to one of: ${languages.join(', ')}.`,
    )
  const other = files.find((file) => file.getAttribute('target-language') !== language)
  if (other !== undefined)
    throw new Error(
      `Line ${other.lineNumber}: “${other.getAttribute('original')}” is in another language than the first texts, “${language}”. Use a file for each language.`,
    )
  const units = files.flatMap((file) =>
    childrenOf(file, 'body')
      .flatMap(unitsIn)
      .map((unit) => toReturned(file.getAttribute('original') ?? '', unit)),
  )
  const places = new Set<string>()
  for (const { documentId, path } of units) {
    if (places.has(`${documentId} ${path}`))
      throw new Error(`The text ${path} of “${documentId}” is there twice. Take one away.`)
    places.add(`${documentId} ${path}`)
  }
  return { language, units }
}
