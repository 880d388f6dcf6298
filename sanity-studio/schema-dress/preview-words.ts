/** Values that a preview may show, joined as editors read them; undefined where there is none. */
export function joined(...parts: readonly unknown[]): string | undefined {
  const words = parts.filter((part) => typeof part === 'string' && part !== '')
  return words.length === 0 ? undefined : words.join(' · ')
}

/** The first words of a Portable Text. */
export function firstWords(text: unknown): string | undefined {
  const blocks: readonly unknown[] = Array.isArray(text) ? text : []
  const spans = blocks.flatMap((block): readonly unknown[] =>
    typeof block === 'object' && block !== null && 'children' in block && Array.isArray(block.children)
      ? block.children
      : [],
  )
  const words = spans.map((span) =>
    typeof span === 'object' && span !== null && 'text' in span && typeof span.text === 'string' ? span.text : '',
  )
  const line = words.join(' ').trim()
  return line === '' ? undefined : line
}

/** “1 sign”, “3 signs”. */
export function counted(list: unknown, noun: string): string {
  const count = Array.isArray(list) ? list.length : 0
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The first member of a list. */
export function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

/** The title of an object in a list. */
export function titleOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? value.title
    : undefined
}
