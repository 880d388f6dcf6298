import type { FilledPaper, ModelHotel } from '../../domain/model-hotel.ts'
import type { BlockOf, RichBlock, RichText, TextBlock } from '../../domain/rich-text.ts'

/** What a hotel writes into a paper. */
interface Filling extends Pick<ModelHotel, 'facts'>, Pick<FilledPaper, 'tables' | 'options'> {
  /** The heading of what stands beside the boxes of a checklist. */
  readonly doneHeading: string
}

/** What an option, or the rule for choosing one, begins with in bold. */
const OPTION = /^Option/

/** The bold words with which a paragraph begins, if it is an option; undefined for all others. */
function optionOf({ children: [first] }: TextBlock): string | undefined {
  const isBold = first?._type === 'span' && first.marks.includes('strong')
  return isBold && OPTION.test(first.text) ? first.text.trim() : undefined
}

/** A fact such as “the head housekeeper” at the beginning of a sentence. */
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function fillText(block: TextBlock, { facts, options }: Filling): readonly TextBlock[] {
  const option = Object.keys(options).length === 0 ? undefined : optionOf(block)
  if (option === undefined) {
    const children = block.children.map((child, at) => {
      const text = child._type === 'fillIn' ? facts[child.field] : undefined
      if (text === undefined) return child
      const before = block.children[at - 1]
      const begins = before === undefined || (before._type === 'span' && /(?:^|[.?] )$/.test(before.text))
      return { _type: 'span' as const, _key: child._key, text: begins ? capital(text) : text, marks: [] }
    })
    return [{ ...block, children }]
  }
  const text = options[option]
  const { _key, _type } = block
  const words = { _type: 'span' as const, _key, text: text ?? '', marks: [] }
  return text === undefined ? [] : [{ _type, _key, style: 'normal', children: [words], markDefs: [] }]
}

function tableOf(title: string, columns: readonly string[], fullRows: readonly (readonly string[])[]) {
  const labels = columns.map((label) => ({ label }))
  return { _type: 'recordTable' as const, title, columns: labels, fullRows, rows: [], emptyRows: 0 }
}

function fillSignatures({ lines, ...block }: BlockOf<'signatureLines'>, { facts }: Filling): RichBlock {
  return {
    ...block,
    lines: lines.map(({ label, blank }) => {
      const name = blank && facts[blank.field]
      return { label: name === undefined ? label : `${label}: ${name}` }
    }),
  }
}

function fillBlock(block: RichBlock, filling: Filling): readonly RichBlock[] {
  if (block._type === 'block') return fillText(block, filling)
  if (block._type === 'signatureLines') return [fillSignatures(block, filling)]
  const rows = 'title' in block && block.title !== undefined ? filling.tables[block.title] : undefined
  if (rows === undefined || !('title' in block) || block.title === undefined) return [block]
  if (block._type === 'recordTable') {
    return [
      tableOf(
        block.title,
        block.columns.map(({ label }) => label),
        rows,
      ),
    ]
  }
  if (block._type !== 'checkList') return [block]
  const done = block.items.map((item, at) => [item, rows[at]?.[0] ?? ''])
  return [tableOf(block.title, [block.title, filling.doneHeading], done)]
}

/** A paper as an invented hotel has filled it in: its facts in the blanks, its rows in the sheets, the options that it keeps. */
export function fillPaper(body: RichText, filling: Filling): RichText {
  return body.flatMap((block) => fillBlock(block, filling))
}
