import {
  headingLevelOf,
  isOrnament,
  isSilent,
  itemPlaceOf,
  lostKindOf,
  nameOfLost,
  strengthOf,
  wordListPlaceOf,
  type ListPlace,
} from './classify.ts'
import { linkAddress } from './link-address.ts'
import { findElements, styleOf, wordsOf, type MarkupElement, type MarkupNode } from './markup.ts'
import type { NotCarried } from './not-carried.ts'

/** Words that are alike: strong or not, with the address to which they link. */
export interface Run {
  readonly text: string
  readonly isStrong: boolean
  readonly href?: string | undefined
}

/** A paragraph, heading or list item. */
export interface Paragraph {
  /** 1 to 6. */
  readonly heading?: number | undefined
  readonly list?: ListPlace | undefined
  readonly runs: readonly Run[]
}

/** What stands around a node. */
interface Around {
  readonly isStrong: boolean
  readonly href?: string | undefined
  readonly heading?: number | undefined
  /** The list that is around, with the level of its items. */
  readonly list?: ListPlace | undefined
  /** The item that is around. */
  readonly item?: ListPlace | undefined
}

const BLOCK =
  /^(?:p|div|section|article|aside|main|header|footer|nav|blockquote|pre|address|figure|figcaption|dl|dt|dd|h[1-6]|ul|ol|li|tbody|thead|tfoot|tr|td|th|center|fieldset|details|summary)$/

/** Between the cells of a row. */
const BETWEEN_CELLS = ' | '

/** Reads pasted HTML as paragraphs, in its order, and notes what it holds besides. */
export class ParagraphReader {
  readonly paragraphs: Paragraph[] = []
  readonly lost: NotCarried[] = []
  /** Whether all that was read are words within a paragraph, which go on with those around the cursor. */
  isWithinParagraph = true
  #runs: Run[] = []
  #place: Pick<Paragraph, 'heading' | 'list'> = {}

  /** Reads a node and all below it. */
  read(node: MarkupNode, around: Around = { isStrong: false }): void {
    if (typeof node === 'string') this.#write(node.replace(/\s+/g, ' '), around)
    else if (!isSilent(node)) this.#readElement(node, around)
  }

  /** Ends the paragraph that is being read. */
  end(): void {
    if (this.#runs.some(({ text }) => text.trim() !== '')) this.paragraphs.push({ ...this.#place, runs: this.#runs })
    this.#runs = []
    this.#place = {}
  }

  #write(text: string, { isStrong, href }: Around): void {
    this.#runs.push({ text, isStrong, href })
  }

  #readElement(element: MarkupElement, around: Around): void {
    const { name } = element
    const kind = lostKindOf(element)
    if (kind !== undefined) {
      if (kind !== 'picture' || !isOrnament(element)) this.lost.push({ kind, words: nameOfLost(element) })
      return
    }
    if (name === 'br') this.#breakLine(element, around)
    else if (name === 'hr') this.end()
    else if (name === 'table') this.#readTable(element, around)
    else if (BLOCK.test(name)) this.#readBlock(element, around)
    else this.#readInline(element, around)
  }

  #readInline(element: MarkupElement, around: Around): void {
    const { name, attributes } = element
    const href = attributes['href']
    const address = name === 'a' && href !== undefined ? linkAddress(href) : undefined
    if (name === 'a' && href !== undefined && address === undefined) {
      this.lost.push({ kind: 'link', words: wordsOf(element) })
    }
    this.#readChildren(element, {
      ...around,
      isStrong: strengthOf(element) ?? around.isStrong,
      href: address ?? around.href,
    })
  }

  #readChildren({ children }: MarkupElement, around: Around): void {
    for (const child of children) this.read(child, around)
  }

  /** A break ends a line; a second one, or one between pages, ends the paragraph. */
  #breakLine(element: MarkupElement, around: Around): void {
    const last = this.#runs.findLast(({ text }) => text !== ' ')
    if (last?.text !== '\n' && styleOf(element, 'page-break-before') === '') this.#write('\n', around)
    else {
      const place = this.#place
      this.end()
      this.#place = place
    }
  }

  #readBlock(element: MarkupElement, around: Around): void {
    const { name } = element
    this.isWithinParagraph = false
    if (name === 'ul' || name === 'ol') {
      const level = (around.list?.level ?? 0) + 1
      this.end()
      this.#readChildren(element, {
        ...around,
        item: undefined,
        list: { kind: name === 'ol' ? 'number' : 'bullet', level },
      })
      this.end()
      return
    }
    const heading = headingLevelOf(element) ?? around.heading
    const item = name === 'li' ? itemPlaceOf(element, around.list) : (wordListPlaceOf(element) ?? around.item)
    const isWithinItem = name !== 'li' && around.item !== undefined && item === around.item
    // A second paragraph of an item is a line of it: an item of ours is one paragraph.
    if (!isWithinItem) this.end()
    else if (this.#runs.some(({ text }) => text.trim() !== '')) this.#write('\n', around)
    this.#place = heading === undefined ? { list: item } : { heading }
    this.#readChildren(element, { ...around, isStrong: strengthOf(element) ?? around.isStrong, heading, item })
    if (!isWithinItem) this.end()
  }

  /** A table becomes a line for each row; one with a single cell is a frame around text. */
  #readTable(table: MarkupElement, around: Around): void {
    this.isWithinParagraph = false
    this.end()
    const rows = findElements(table, ({ name }) => name === 'tr')
    const cellsOf = (row: MarkupElement) => findElements(row, ({ name }) => name === 'td' || name === 'th')
    const isFrame = rows.every((row) => cellsOf(row).length <= 1)
    if (!isFrame) this.lost.push({ kind: 'table', words: wordsOf(rows[0] ?? table) })
    for (const caption of findElements(table, (element) => element.name === 'caption')) {
      this.#readChildren(caption, around)
      this.end()
    }
    for (const row of rows) {
      if (isFrame) this.#readChildren(row, around)
      else this.paragraphs.push({ runs: this.#runsOfRow(cellsOf(row)) })
    }
    this.end()
  }

  #runsOfRow(cells: readonly MarkupElement[]): readonly Run[] {
    return cells.flatMap((cell, index) => {
      const reader = new ParagraphReader()
      reader.read({ ...cell, name: 'div' }, { isStrong: cell.name === 'th' })
      reader.end()
      this.lost.push(...reader.lost)
      const lines = reader.paragraphs.flatMap(({ runs }, at) => [...(at === 0 ? [] : [plain('; ')]), ...runs])
      return index === 0 ? lines : [plain(BETWEEN_CELLS), ...lines]
    })
  }
}

function plain(text: string): Run {
  return { text, isStrong: false }
}
