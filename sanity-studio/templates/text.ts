interface Block {
  readonly _type: 'block'
  readonly _key: string
  readonly style: 'normal' | 'h2'
  readonly markDefs: readonly []
  readonly children: readonly { readonly _type: 'span'; readonly _key: string; readonly text: string }[]
}

/** A heading (“# …”) or a paragraph of an outline. */
function toBlock(line: string, index: number): Block {
  const isHeading = line.startsWith('# ')
  return {
    _type: 'block',
    _key: `start${index}`,
    style: isHeading ? 'h2' : 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: `words${index}`, text: isHeading ? line.slice(2) : line }],
  }
}

/** The outline of a text as rich text, one block a line. */
export function toBody(lines: readonly string[]): readonly Block[] {
  return lines.map(toBlock)
}
