import { toSegments, type Segment } from './segments.ts'
import { childrenOf, escapeXml, readXml, type XmlElement } from './xml.ts'

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

function inline(segment: Segment): string {
  if (segment.kind === 'words') return escapeXml(segment.words)
  if (segment.kind === 'marked') return `<g id="${segment.id}">${segment.parts.map(inline).join('')}</g>`
  const isLine = segment.written === '\n'
  return `<x id="${segment.id}"${isLine ? ' ctype="lb"' : ` equiv-text="${escapeXml(segment.written)}"`}/>`
}

function content(segments: readonly Segment[]): string {
  return segments.map(inline).join('')
}

function unitLines({ path, hash, label, source, target }: XliffUnit): readonly string[] {
  const original = toSegments(source)
  return [
    `      <trans-unit id="${escapeXml(path)}@${hash}" resname="${escapeXml(label)}" xml:space="preserve">`,
    `        <source>${content(original)}</source>`,
    ...(target === undefined
      ? []
      : [`        <target state="needs-review-translation">${content(toSegments(target, original))}</target>`]),
    '      </trans-unit>',
  ]
}

/** Writes an XLIFF 1.2 file: one `file` a document. */
export function writeXliff(language: string, documents: readonly XliffDocument[]): string {
  const files = documents.flatMap(({ id, title, units }) => [
    `  <file original="${escapeXml(id)}" source-language="en" target-language="${language}" datatype="plaintext">`,
    `    <header><note>${escapeXml(title)}</note></header>`,
    '    <body>',
    ...units.flatMap(unitLines),
    '    </body>',
    '  </file>',
  ])
  const root = 'xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"'
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...files, '</xliff>'].join('\n')}\n`
}

const CONFIRMED = new Set(['translated', 'signed-off', 'final'])

/** The pieces of a text; elements that tools add around words (`mrk`) are looked through. */
function segmentsIn(element: XmlElement): readonly Segment[] {
  return element.children.flatMap((child): readonly Segment[] => {
    if (typeof child === 'string') return [{ kind: 'words', words: child }]
    if (child.name === 'mrk') return segmentsIn(child)
    const id = child.attributes['id'] ?? ''
    if (child.name === 'g') return [{ kind: 'marked', id, parts: segmentsIn(child) }]
    return [{ kind: 'placeholder', id, written: '' }]
  })
}

function isWritten(segments: readonly Segment[]): boolean {
  return segments.some((segment) => segment.kind !== 'words' || segment.words.trim() !== '')
}

function unitsIn(element: XmlElement): readonly XmlElement[] {
  return [...childrenOf(element, 'trans-unit'), ...childrenOf(element, 'group').flatMap(unitsIn)]
}

function toReturned(documentId: string, unit: XmlElement): ReturnedUnit {
  const id = unit.attributes['id'] ?? ''
  const place = id.lastIndexOf('@')
  const [target] = childrenOf(unit, 'target')
  const segments = target === undefined ? [] : segmentsIn(target)
  return {
    documentId,
    path: place < 0 ? id : id.slice(0, place),
    hash: place < 0 ? '' : id.slice(place + 1),
    target: isWritten(segments) ? segments : undefined,
    isConfirmed: CONFIRMED.has(target?.attributes['state'] ?? ''),
  }
}

/**
 * Reads an XLIFF 1.2 file. An empty file has no units.
 * @throws XmlError where it is not well-formed XML, Error where it is not XLIFF 1.2 or names no language.
 */
export function readXliff(text: string): ReturnedFile | undefined {
  if (text.trim() === '') return undefined
  const root = readXml(text.replace(/^\uFEFF/, ''))
  if (root.name !== 'xliff' || root.attributes['version'] !== '1.2') {
    throw new Error('This is not an XLIFF 1.2 file. Save it in the format in which it was exported.')
  }
  const files = childrenOf(root, 'file')
  const language = files[0]?.attributes['target-language']
  if (files.length === 0) return undefined
  if (language === undefined) throw new Error('The file does not say its target-language. Export it again.')
  const units = files.flatMap((file) =>
    childrenOf(file, 'body')
      .flatMap(unitsIn)
      .map((unit) => toReturned(file.attributes['original'] ?? '', unit)),
  )
  return { language, units }
}
