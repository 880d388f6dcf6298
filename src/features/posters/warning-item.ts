import type { LocalText, Warning } from './sheet-model.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import type { MakerWords } from './config.ts'

/** The number or the language that a warning names, marked as what it is within a sentence of the page. */
function namedIn(warning: Exclude<Warning, { reason: 'note' | 'no-lawyer' }>): HTMLElement {
  if ('language' in warning) return localNode(warning.language)
  const number = createNode('bdi', '', warning.number)
  number.dir = 'ltr'
  return number
}

/** A text of another language within a sentence of the page. */
export function localNode({ language, direction, text }: LocalText): HTMLElement {
  const node = createNode('bdi', '', text)
  node.lang = language
  node.dir = direction
  return node
}

/** A line of the list of warnings. */
export function warningItem(warning: Warning, words: MakerWords): HTMLLIElement {
  if (warning.reason === 'note') return createNode('li', '', localNode(warning.text))
  if (warning.reason === 'no-lawyer') return createNode('li', '', words['no-lawyer'])
  const [before = '', after = ''] = words[warning.reason].split(/\{(?:name|number)\}/)
  return createNode('li', '', before, namedIn(warning), after)
}
