import type { LinkRule } from './link.ts'

/** Names that say nothing to somebody who hears the links of a page one after another. */
const EMPTY_WORDS = new Set(['click here', 'here', 'more', 'read more', 'link', 'this', 'this page', 'details'])

/** A link is named after what it leads to. */
export const goodLabel: LinkRule = ({ name }) => {
  if (name === '') return 'has no words: write what it leads to'
  const words = name.toLowerCase().replace(/[.…→›>\s]+$/, '')
  return EMPTY_WORDS.has(words) ? `is called “${name}”: write what it leads to` : undefined
}
