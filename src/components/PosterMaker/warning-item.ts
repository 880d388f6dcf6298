import type { Warning } from '../../takeaway/posters/sheet-model.ts'
import { createNode } from '../create-node.ts'
import type { MakerWords } from './config.ts'

/** The number or the language that a warning names, marked as what it is within a sentence of the page. */
function namedIn(warning: Warning): HTMLElement {
  if (!('language' in warning)) {
    const number = createNode('bdi', '', warning.number)
    number.dir = 'ltr'
    return number
  }
  const { language, direction, text } = warning.language
  const name = createNode('bdi', '', text)
  name.lang = language
  name.dir = direction
  return name
}

/** A line of the list of warnings. */
export function warningItem(warning: Warning, words: MakerWords): HTMLLIElement {
  const [before = '', after = ''] = words[warning.reason].split(/\{(?:name|number)\}/)
  return createNode('li', '', before, namedIn(warning), after)
}
