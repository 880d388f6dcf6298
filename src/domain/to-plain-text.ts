import type { RichBlock, RichText, TextBlock } from './rich-text.ts'

/** The words of one paragraph, heading or list item, blanks included as their labels. */
export function blockText(block: TextBlock): string {
  return block.children.map((child) => (child._type === 'span' ? child.text : child.label)).join('')
}

function wordsOf(block: RichBlock): string {
  switch (block._type) {
    case 'block':
      return blockText(block)
    case 'callout':
      return [block.title, toPlainText(block.text)].filter(Boolean).join('\n')
    case 'doDontList':
      return [...block.do, ...block.dont].join('\n')
    case 'steps':
      return block.items
        .flatMap((item) => [item.title, toPlainText(item.text)])
        .filter(Boolean)
        .join('\n')
    case 'figure':
      return block.caption ?? ''
    case 'signList':
      return block.signs.map((sign) => `${sign.title}\n${sign.mayAlsoBe}`).join('\n')
    case 'helplineCard':
      return block.helpline.title
    case 'download':
      return block.title
    case 'sourcedQuote':
      return block.text
  }
}

/** All words a reader sees in a text, one block a line. */
export function toPlainText(text: RichText): string {
  return text
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n')
}
