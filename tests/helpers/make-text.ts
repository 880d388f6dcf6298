import type { TextBlock } from '../../src/domain/rich-text.ts'

/** One block of text in a style: `normal` for a paragraph, `h2` or `h3` for a heading. */
export function makeBlock(text: string, style: TextBlock['style']): TextBlock {
  return {
    _type: 'block',
    _key: `${style} ${text}`,
    style,
    children: [{ _type: 'span', _key: 'words', text, marks: [] }],
    markDefs: [],
  }
}

/** A text of so many words. */
export function makeWords(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ')
}
