interface Block {
  readonly _type: 'block'
  readonly _key: string
  readonly style: 'normal' | 'h2'
  readonly markDefs: readonly []
  readonly children: readonly { readonly _type: 'span'; readonly _key: string; readonly text: string }[]
}

function toBlock(style: Block['style'], text: string, key: string): Block {
  return { _type: 'block', _key: key, style, markDefs: [], children: [{ _type: 'span', _key: `${key}-words`, text }] }
}

/** An empty paragraph, for an editor to write in. What belongs there is in the description of its field. */
export const EMPTY_TEXT: readonly Block[] = [toBlock('normal', '', 'start')]

/** The outline of a text as rich text: headings, each with an empty paragraph below. */
export function toOutline(headings: readonly string[]): readonly Block[] {
  return headings.flatMap((heading, index) => [
    toBlock('h2', heading, `heading${index}`),
    toBlock('normal', '', `start${index}`),
  ])
}
