import type { KeyboardEvent } from 'react'

import { quotationMark } from '../../../src/i18n/punctuation.ts'

const PLAIN = 'textarea, input[type="text"]:not([role="combobox"])'

/** The text before the cursor in a rich text, as far as it looks the same. */
function textBeforeCursor(): string {
  const { anchorNode, anchorOffset } = window.getSelection() ?? {}
  return anchorNode instanceof Text ? anchorNode.data.slice(0, anchorOffset) : ''
}

/**
 * Types into a field or a rich text the quotation mark of a language in place of a straight one.
 * @param event a key that is pressed, before the field has it.
 */
export function typeQuotationMark(event: KeyboardEvent<HTMLElement>, language: string): void {
  const { key, target, nativeEvent } = event
  if ((key !== '"' && key !== "'") || event.ctrlKey || event.metaKey || nativeEvent.isComposing) return
  if (!(target instanceof HTMLElement)) return
  if ((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.matches(PLAIN)) {
    event.preventDefault()
    const before = target.value.slice(0, target.selectionStart ?? undefined)
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else leaves it to the field to undo it.
    document.execCommand('insertText', false, quotationMark(key, before, language))
  } else if (target.isContentEditable) {
    event.preventDefault()
    const typed = { data: quotationMark(key, textBeforeCursor(), language), inputType: 'insertText' }
    target.dispatchEvent(new InputEvent('beforeinput', { ...typed, bubbles: true, cancelable: true }))
  }
}
