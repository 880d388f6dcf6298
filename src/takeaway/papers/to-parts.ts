import type { BlockOf, BlockType, Inline, RichText, TextBlock } from '../../domain/rich-text.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import type { ItemPart, ParagraphPart, Part, Run, Words } from './parts.ts'

/** What the parts of a paper are made with besides its text. */
export interface PartWords {
  /** In the language of the paper. */
  readonly t: Translate
  /** The origin of the hub, for links to its pages: a file has none of its own. */
  readonly origin: string
}

/** An address that works outside the hub; undefined for one that no page would link either. */
function addressOf(href: string | undefined, origin: string): string | undefined {
  if (href === undefined) return undefined
  if (/^\/(?![/\\])/.test(href)) return new URL(href, origin).href
  return /^(https?|mailto|tel):/i.test(href) ? href : undefined
}

type InlineForms = {
  readonly [Type in Inline['_type']]: (child: Extract<Inline, { readonly _type: Type }>, words: InlineWords) => Run
}

interface InlineWords extends PartWords {
  readonly block: TextBlock
}

/** A form for everything that a line may hold. */
const INLINE: InlineForms = {
  span: ({ text, marks }, { block, origin }) => {
    const link = block.markDefs.find(({ _key }) => marks.includes(_key))
    const href = addressOf(link?.href, origin)
    return {
      kind: 'words',
      text,
      ...(marks.includes('strong') && { isStrong: true }),
      ...(href !== undefined && { href }),
    }
  },
  fillIn: ({ field, label }) => ({ kind: 'blank', field, label }),
  helplineNumber: ({ phone, helpline: { dial } }) => ({
    ...{ kind: 'words', text: phone, isNumber: true },
    ...(dial !== undefined && { href: `tel:${dial}` }),
  }),
}

function toRun<Type extends Inline['_type']>(
  child: Extract<Inline, { readonly _type: Type }> & { readonly _type: Type },
  words: InlineWords,
): Run {
  return INLINE[child._type](child, words)
}

function runsOf(block: TextBlock, words: PartWords): readonly Run[] {
  return block.children.map((child) => toRun(child, { ...words, block }))
}

function plain(text: string, isStrong = false): Words {
  return { kind: 'words', text, ...(isStrong && { isStrong }) }
}

function item(list: ItemPart['list'], runs: readonly Run[], level = 1): ItemPart {
  return { kind: 'item', list, level, listNumber: 0, runs }
}

/** A line of a list that holds text only. */
function line(list: ItemPart['list'], text: string): ItemPart {
  return item(list, [plain(text)])
}

function heading(text: string): ParagraphPart {
  return { kind: 'paragraph', runs: [plain(text, true)], isTitle: true }
}

/** A paragraph or item within a block, where there are no headings. */
function innerPart(block: TextBlock, words: PartWords): ParagraphPart | ItemPart {
  const runs = runsOf(block, words)
  return block.listItem === undefined ? { kind: 'paragraph', runs } : item(block.listItem, runs, block.level)
}

/** A row with a label, or none, and empty cells after it. */
function rowOf(label: string, columns: number): readonly string[] {
  return [label, ...Array.from({ length: columns - 1 }, () => '')]
}

/** The parts of every type of block. A type that is missing here does not compile. */
const FORMS: { readonly [Type in BlockType]: (block: BlockOf<Type>, words: PartWords) => readonly Part[] } = {
  block: (block, words) => {
    if (block.style === 'normal') return [innerPart(block, words)]
    return [{ kind: 'heading', level: block.style === 'h2' ? 2 : 3, runs: runsOf(block, words) }]
  },
  callout: ({ tone, title, text }, words) => [
    {
      ...{ kind: 'note', title: title ?? nameOf(words.t, 'callout', tone) },
      parts: text.map((block) => innerPart(block, words)),
    },
  ],
  doDontList: (block, { t }) => [
    ...(block.do.length === 0 ? [] : [heading(t('steps.do')), ...block.do.map((text) => line('bullet', text))]),
    ...(block.dont.length === 0 ? [] : [heading(t('steps.dont')), ...block.dont.map((text) => line('bullet', text))]),
  ],
  steps: ({ items }, words) =>
    items.flatMap(({ title, text }): readonly Part[] => [
      item('number', [plain(title, true)]),
      ...text.map((block): Part => {
        const part = innerPart(block, words)
        return part.kind === 'paragraph' ? { ...part, isInset: true } : { ...part, level: part.level + 1 }
      }),
    ]),
  figure: ({ picture, caption }, { t }) => [
    { kind: 'pageOnly', what: t('papers.picture'), text: caption ?? picture.alt },
  ],
  signList: ({ signs }, { t }) =>
    signs.map(({ title, mayAlsoBe }) =>
      item('bullet', [plain(title, true), plain(` ${t('sign.mayAlsoBe')}: ${mayAlsoBe}`)]),
    ),
  helplineCard: ({ helpline: { title, phone, dial, hours, useFor } }) => [
    {
      kind: 'paragraph',
      runs: [
        plain(phone === undefined ? title : `${title}: `, true),
        ...(phone === undefined ? [] : [numberRun(phone, dial)]),
        plain(['', useFor, hours].filter((words) => words !== undefined).join(' · ')),
      ],
    },
  ],
  download: ({ title }, { t }) => [{ kind: 'pageOnly', what: t('papers.file'), text: title }],
  sourcedQuote: ({ text, source: { publisher, dated } }) => [
    { kind: 'quote', text, source: dated === undefined ? publisher : `${publisher} (${dated})` },
  ],
  recordTable: ({ title, columns, rows, emptyRows }, { t }) => {
    const examples = columns.map(({ example = '' }, index) =>
      index === 0 ? t('record.example', { example }).trim() : example,
    )
    return [
      {
        kind: 'table',
        ...(title !== undefined && { title }),
        head: columns.map(({ label }) => label),
        ...(columns.some(({ example }) => example !== undefined) && { example: examples }),
        rows: [...rows, ...Array.from({ length: emptyRows }, () => '')].map((label) => rowOf(label, columns.length)),
        hasRowLabels: rows.length > 0,
      },
    ]
  },
  checkList: ({ title, items }) => [
    ...(title === undefined ? [] : [heading(title)]),
    ...items.map((text) => line('box', text)),
  ],
  signatureLines: ({ lines }, { t }) => [
    {
      kind: 'signature',
      lines: lines.map(({ label, blank }) =>
        blank === undefined
          ? { label, ask: t('signature.all') }
          : { label, blank: { kind: 'blank', ...blank }, ask: t('signature.named') },
      ),
    },
  ],
}

function numberRun(phone: string, dial: string | undefined): Words {
  return {
    kind: 'words',
    text: phone,
    isNumber: true,
    isStrong: true,
    ...(dial !== undefined && { href: `tel:${dial}` }),
  }
}

function partsOf<Type extends BlockType>(
  block: BlockOf<Type> & { readonly _type: Type },
  words: PartWords,
): readonly Part[] {
  return FORMS[block._type](block, words)
}

/** Gives the items of each numbered list a number of their own: what is between two of them may belong to an item. */
function countLists(parts: readonly Part[]): readonly Part[] {
  let count = 0
  let isOpen = false
  return parts.map((part) => {
    if (part.kind === 'item' && part.list === 'number' && part.level === 1) {
      if (!isOpen) count += 1
      isOpen = true
    } else if (part.kind === 'heading' || (part.kind === 'paragraph' && part.isInset !== true)) isOpen = false
    else if (part.kind !== 'item' && part.kind !== 'paragraph') isOpen = false
    return part.kind === 'item' ? { ...part, listNumber: count } : part
  })
}

/** The parts of a text, in the words of its language. */
export function toParts(text: RichText, words: PartWords): readonly Part[] {
  return countLists(text.flatMap((block) => partsOf(block, words)))
}
