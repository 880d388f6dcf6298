import { textOfBlock, type RichText } from './rich-text.ts'

import { toSlug } from './slug.ts'

/** A heading in a text, with the fragment by which it is linked. */
export interface Heading {
  readonly key: string
  readonly text: string
  readonly id: string
  readonly level: 2 | 3
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`
  return id
}

/** The headings of a text in order, each with an id that is unique within it. */
export function headingsOf(text: RichText): readonly Heading[] {
  const taken = new Set<string>()
  return text.flatMap((block) => {
    if (block._type !== 'block' || (block.style !== 'h2' && block.style !== 'h3')) return []
    const words = textOfBlock(block)
    // An id begins with a letter, so that a style sheet or script can name it without escapes.
    const slug = toSlug(words)
      .replace(/^(?!\p{L})/u, 'part-')
      .replace(/-$/, '')
    const id = freeId(slug, taken)
    taken.add(id)
    return [{ key: block._key, text: words, id, level: block.style === 'h2' ? (2 as const) : (3 as const) }]
  })
}
