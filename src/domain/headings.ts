import type { RichText } from './rich-text.ts'
import { blockText } from './to-plain-text.ts'
import { toSlug } from './slug.ts'

/** A heading in a text, with the fragment by which it is linked. */
export interface Heading {
  readonly key: string
  readonly text: string
  readonly id: string
  readonly level: 2 | 3
}

/** The headings of a text in order, each with an id that is unique within it. */
export function headingsOf(text: RichText): readonly Heading[] {
  const seen = new Map<string, number>()
  return text.flatMap((block) => {
    if (block._type !== 'block' || (block.style !== 'h2' && block.style !== 'h3')) return []
    const words = blockText(block)
    const slug = toSlug(words) || 'part'
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    const id = count === 1 ? slug : `${slug}-${count}`
    return [{ key: block._key, text: words, id, level: block.style === 'h2' ? (2 as const) : (3 as const) }]
  })
}
