import { headingsOf, type Heading } from './headings.ts'
import type { RichBlock, RichText, TextBlock } from './rich-text.ts'

/** What takes longer to read than so many minutes is longer than ten screens of a phone. */
const LONGEST_UNFOLDED = 5

/** A part of a text under a heading; what stands before the first heading has none. */
export interface TextSection {
  readonly heading?: Heading
  /** Without the heading where the section is folded: its words stand on the fold. */
  readonly text: RichText
  readonly isFolded: boolean
}

/** Whether a block says what to do, what not to do or whom to call: nobody in danger has to unfold that. */
function isForNow(block: RichBlock): boolean {
  if (block._type === 'block') return block.children.some(({ _type }) => _type === 'helplineNumber')
  if (block._type === 'callout') return block.tone !== 'note'
  return ['steps', 'doDontList', 'helplineCard'].includes(block._type)
}

/** Parts a text at its headings. Of a long one, what is read or looked up is folded, but never what comes first. */
export function sectionsOf(body: RichText, minutes: number): readonly TextSection[] {
  const headings = new Map(headingsOf(body).map((heading) => [heading.key, heading]))
  const isStart = (block: RichBlock): block is TextBlock => block._type === 'block' && block.style === 'h2'
  const starts = body.flatMap((block, at) => (isStart(block) ? [at] : []))
  return [0, ...starts.filter((at) => at > 0)].map((from, nth, all) => {
    const text = body.slice(from, all[nth + 1])
    const heading = headings.get(text.find(isStart)?._key ?? '')
    const isFolded = minutes > LONGEST_UNFOLDED && from > (starts[0] ?? 0) && !text.some(isForNow)
    return { ...(heading && { heading }), text: isFolded ? text.slice(1) : text, isFolded }
  })
}
