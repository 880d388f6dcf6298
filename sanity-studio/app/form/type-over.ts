import { pathToString } from 'sanity'

import { typeInto } from './typed-key.ts'
import type { TextSelection } from './words-in-text.ts'

/** The place of a character of a span as the browser counts: underlined words are a text of their own. */
function placeIn(span: Element, offset: number): readonly [Node, number] | undefined {
  const texts = document.createTreeWalker(span, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0
    if (left <= length) return [text, left]
    left -= length
  }
  return undefined
}

/**
 * Types words over others of one span of a rich text: the cursor is behind them then, and they can be undone.
 * @param field in which the text is.
 */
export function typeOver(field: Element | null, { anchor, focus }: TextSelection, words: string): void {
  const span = field?.querySelector(`[data-pt-path=${JSON.stringify(pathToString(anchor.path))}]`)
  const text = span?.closest<HTMLElement>('[contenteditable="true"]')
  const [from, to] = span ? [placeIn(span, anchor.offset), placeIn(span, focus.offset)] : []
  if (!text || from === undefined || to === undefined) return
  text.focus()
  window.getSelection()?.setBaseAndExtent(...from, ...to)
  // The editor learns of a selection from the browser, a moment later.
  document.addEventListener('selectionchange', () => typeInto(text, words), { once: true })
}
