import type { MarkupElement } from './markup.ts'
import type { NotCarried } from './not-carried.ts'
import { ParagraphReader, type Paragraph, type Run } from './paragraphs.ts'

/** What a text can hold, as the schema of its field says it. */
export interface AllowedText {
  readonly styles: readonly string[]
  readonly lists: readonly string[]
  readonly decorators: readonly string[]
  readonly annotations: readonly string[]
}

/** A link that words of a block refer to. */
export interface PastedLink {
  readonly _type: 'link'
  readonly _key: string
  readonly href: string
}

/** A paragraph, heading or list item as Portable Text. */
export interface PastedBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: string
  readonly listItem?: string
  readonly level?: number
  readonly markDefs: readonly PastedLink[]
  readonly children: readonly {
    readonly _type: 'span'
    readonly _key: string
    readonly text: string
    readonly marks: readonly string[]
  }[]
}

/** A text that was pasted, and what is missing from it. */
export interface PastedText {
  readonly blocks: readonly PastedBlock[]
  readonly notCarried: readonly NotCarried[]
}

/** Adds words behind others: one blank where there are several, none at the ends of a line. */
function addWords(before: readonly Run[], { text, ...look }: Run): readonly Run[] {
  const once = text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n')
  const last = before.at(-1)
  if (last === undefined) return once.trimStart() === '' ? [] : [{ ...look, text: once.trimStart() }]
  if (once.startsWith('\n') && last.text.endsWith(' ')) {
    const trimmed = last.text.trimEnd()
    const kept = trimmed === '' ? [] : [{ ...last, text: trimmed }]
    return addWords([...before.slice(0, -1), ...kept], { ...look, text: once })
  }
  const added = /\s$/.test(last.text) ? once.replace(/^ /, '') : once
  if (added === '') return before
  if (last.isStrong === look.isStrong && last.href === look.href) {
    return [...before.slice(0, -1), { ...last, text: last.text + added }]
  }
  return [...before, { ...look, text: added }]
}

/** The words of a paragraph, alike ones joined, without blanks at its ends; empty where there are none. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const added = runs.reduce(addWords, [])
  const end = added.findLastIndex(({ text }) => text.trim() !== '')
  return added.slice(0, end + 1).map((run, at) => (at === end ? { ...run, text: run.text.trimEnd() } : run))
}

/** The words with the blanks that stood at both ends, for what is pasted between other words. */
function withEnds(words: readonly Run[], runs: readonly Run[]): readonly Run[] {
  const said = runs.filter(({ text }) => text.trim() !== '')
  const before = said.at(0)?.text.startsWith(' ') === true ? ' ' : ''
  const after = said.at(-1)?.text.endsWith(' ') === true ? ' ' : ''
  const begun = words.map((run, at) => (at === 0 ? { ...run, text: before + run.text } : run))
  return begun.map((run, at) => (at === begun.length - 1 ? { ...run, text: run.text + after } : run))
}

/** The style of a heading of a pasted text. The first two levels are headings of a page, which has its title above. */
function styleOfHeading(level: number): 'h2' | 'h3' {
  return level <= 2 ? 'h2' : 'h3'
}

/** Levels that begin at 1 and grow by 1: an item of the third level below one of the first is of the second. */
function levelsOf(paragraphs: readonly Paragraph[]): readonly (number | undefined)[] {
  let before = 0
  return paragraphs.map(({ list }) => {
    before = list === undefined ? 0 : Math.min(list.level, before + 1)
    return list === undefined ? undefined : before
  })
}

/**
 * Turns pasted HTML of Word, Word for the web, Google Docs or a page into blocks of a text: headings, lists, strong words and
 * links are kept, as far as the text can hold them; looks, comments, pictures and empty paragraphs are not.
 * @param body the element around all that was pasted.
 * @param newKey makes the key of a block, word or link.
 */
export function toRichText(body: MarkupElement, allowed: AllowedText, newKey: () => string): PastedText {
  const reader = new ParagraphReader()
  reader.read(body)
  reader.end()
  const notCarried = [...reader.lost]
  const levels = levelsOf(reader.paragraphs)
  const strong = (isStrong: boolean) => (isStrong && allowed.decorators.includes('strong') ? ['strong'] : [])

  function toBlock({ heading, list, runs }: Paragraph, level: number | undefined): readonly PastedBlock[] {
    const words = reader.isWithinParagraph ? withEnds(tidy(runs), runs) : tidy(runs)
    if (words.length === 0) return []
    const plainWords = () => words.map(({ text }) => text).join('')
    const wanted = heading === undefined ? 'normal' : styleOfHeading(heading)
    const style = allowed.styles.includes(wanted) ? wanted : 'normal'
    if (style !== wanted) notCarried.push({ kind: 'heading', words: plainWords() })
    const listItem = [list?.kind, 'bullet'].find(
      (one) => list !== undefined && one !== undefined && allowed.lists.includes(one),
    )
    if (listItem !== undefined && listItem !== list?.kind) notCarried.push({ kind: 'numbering', words: plainWords() })
    const links = new Map<string, PastedLink>()
    const children = words.map(({ text, isStrong, href }) => {
      if (href !== undefined && allowed.annotations.includes('link') && !links.has(href)) {
        links.set(href, { _type: 'link', _key: newKey(), href })
      }
      const link = href === undefined ? undefined : links.get(href)?._key
      // A heading is strong as it is.
      const marks = [
        ...strong(style === 'normal' && (isStrong || heading !== undefined)),
        ...(link === undefined ? [] : [link]),
      ]
      return { _type: 'span' as const, _key: newKey(), text, marks }
    })
    return [
      {
        ...{ _type: 'block', _key: newKey(), style, markDefs: [...links.values()], children },
        ...(listItem === undefined ? {} : { listItem, level: level ?? 1 }),
      },
    ]
  }

  const blocks = reader.paragraphs.flatMap((paragraph, at) => toBlock(paragraph, levels[at]))
  return { blocks, notCarried }
}
