import { findElements, hasClass, styleOf, wordsOf, type MarkupElement } from './markup.ts'
import type { LostKind } from './not-carried.ts'

/** What a list item is, and how deep: 1 is the outermost. */
export interface ListPlace {
  readonly kind: 'bullet' | 'number'
  readonly level: number
}

/** Elements that say nothing to a reader. */
const SILENT = /^(?:head|meta|link|style|script|title|template|noscript|xml|input|select|textarea|v:.+|o:(?!p$).+)$/

const MEDIA = /^(?:video|audio|iframe|object|embed|svg|canvas|math)$/

/** Where Word and Google Docs link to a footnote, an endnote or a comment. */
const NOTE_MARK = /^[^#]*#(?:_ftn|_edn|ftnt|_msocom_?|cmnt)\d/
/** Where a note links back to its place. */
const NOTE_TEXT = /^[^#]*#(?:_ftnref|_ednref|ftnt_ref|_msoanchor_|cmnt_ref)\d/

/** A line of a numbered list of Word: `1.`, `a)`, `iv.`, `1.2.`, `(3)`. A lone “o” is a bullet. */
const NUMBER = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlcdm]+)[.)]|^\d+(?:\.\d+)*$/i

function isListMark(element: MarkupElement): boolean {
  return styleOf(element, 'mso-list') === 'ignore'
}

/** Whether an element is there for its program alone: marks of lists and notes, metadata, tables of contents, what is hidden. */
export function isSilent(element: MarkupElement): boolean {
  const { name, attributes } = element
  return (
    SILENT.test(name) ||
    isListMark(element) ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    hasClass(element, /^(?:MsoCommentReference|msocomanchor|Apple-interchange-newline|MsoToc\d|MsoTocHeading)$/i) ||
    (name === 'a' && NOTE_MARK.test(attributes['href'] ?? ''))
  )
}

/** Whether words are crossed out: as plain words they would say the opposite of what their author means. */
function isStruckOut(element: MarkupElement): boolean {
  const line = ['text-decoration', 'text-decoration-line'].map((property) => styleOf(element, property))
  return /^(?:del|s|strike)$/.test(element.name) || line.some((value) => value.includes('line-through'))
}

/** Which kind of thing an element is that no text of ours holds; undefined where its words are carried. */
export function lostKindOf(element: MarkupElement): LostKind | undefined {
  const { name } = element
  if (name === 'img') return 'picture'
  if (MEDIA.test(name)) return 'media'
  if (isStruckOut(element)) return 'deletion'
  const part = styleOf(element, 'mso-element')
  if (part === 'comment') return 'comment'
  if (part === 'footnote' || part === 'endnote') return 'footnote'
  if (name !== 'p' && name !== 'li') return undefined
  const [back] = findElements(element, ({ attributes }) => NOTE_TEXT.test(attributes['href'] ?? ''))
  if (back === undefined) return undefined
  return /#(?:cmnt|_mso)/.test(back.attributes['href'] ?? '') ? 'comment' : 'footnote'
}

/** Whether a picture is the box of a checklist, or a pixel that keeps a distance. */
export function isOrnament({ attributes }: MarkupElement): boolean {
  return (
    attributes['aria-roledescription'] === 'checkbox' || attributes['width'] === '1' || attributes['height'] === '1'
  )
}

/** By which a person recognises something that is left out: the description or name of a picture, or the words. */
export function nameOfLost(element: MarkupElement): string {
  if (element.name !== 'img') return wordsOf(element).replace(/^\[\w+\]\s*/, '')
  const { alt = '', src = '' } = element.attributes
  if (alt.trim() !== '') return alt.replace(/\s+/g, ' ').trim()
  const file = /([^/\\?#]+\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|emf|wmf))(?:[?#]|$)/i.exec(src)?.[1] ?? ''
  return src.startsWith('data:') ? '' : file
}

/** Of which level a heading is, 1 to 6; undefined for what is none. The title of a document of Word counts as 1. */
export function headingLevelOf(element: MarkupElement): number | undefined {
  const tag = /^h([1-6])$/.exec(element.name)?.[1]
  if (tag !== undefined) return Number(tag)
  if (element.name !== 'p' && element.name !== 'div') return undefined
  if (hasClass(element, /^MsoTitle/i)) return 1
  if (hasClass(element, /^MsoHeading[7-9]$/i)) return 6
  if (element.attributes['role'] !== 'heading') return undefined
  return Number(element.attributes['aria-level'] ?? 2)
}

/** The place of a paragraph of Word in its list, which Word writes as a style with the mark as text; undefined outside of lists. */
export function wordListPlaceOf(element: MarkupElement): ListPlace | undefined {
  const list = styleOf(element, 'mso-list')
  if (list === '' || list === 'none' || list === 'ignore') return undefined
  const mark = wordsOf({ ...element, children: findElements(element, isListMark) })
  return { kind: NUMBER.test(mark) ? 'number' : 'bullet', level: Number(/level(\d+)/.exec(list)?.[1] ?? 1) }
}

/** The place of a list item: by what Google Docs and Word for the web say of its level, else by the lists around it. */
export function itemPlaceOf({ attributes }: MarkupElement, around: ListPlace | undefined): ListPlace {
  const said = Number(attributes['aria-level'] ?? attributes['data-aria-level'])
  return { kind: around?.kind ?? 'bullet', level: said >= 1 ? said : (around?.level ?? 1) }
}

/** Whether an element makes its words strong, or not strong again; undefined where it says nothing about that. */
export function strengthOf(element: MarkupElement): boolean | undefined {
  const weight = styleOf(element, 'font-weight')
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return true
  if (weight === 'normal' || weight === 'lighter' || Number(weight) > 0) return false
  return element.name === 'b' || element.name === 'strong' ? true : undefined
}
