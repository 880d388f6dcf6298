import type { KeyboardEvent } from 'react'

import { quotationMark } from '../../../src/i18n/punctuation.ts'

const PLAIN = 'textarea, input[type="text"]:not([role="combobox"])'

/** The text before the cursor in a rich text, as far as it looks the same. */
function textBeforeCursor(): string {
  const { anchorNode, anchorOffset } = window.getSelection() ?? {}
  return anchorNode instanceof Text ? anchorNode.data.slice(0, anchorOffset) : ''
}

/** Types into a rich text as its editor is told of it by the browser. */
export function typeInto(text: Element, data: string): void {
  text.dispatchEvent(new InputEvent('beforeinput', { data, inputType: 'insertText', bubbles: true, cancelable: true }))
}

/**
 * Puts the cursor behind the object of a text on which it stands, such as a blank that was just put there: the editor would drop what
 * is typed. The window of the object closes for that; in its fields people go on typing, and a blank presses its button.
 * @returns the text; undefined where the cursor is elsewhere.
 */
function leaveObject(target: HTMLElement, key: string): Element | undefined {
  const object = window.getSelection()?.anchorNode?.parentElement?.closest('[data-pt-inline="object"]')
  const text = object?.closest<HTMLElement>('[contenteditable="true"]')
  const closes = key !== ' ' && target.matches('[data-testid="close-popover-edit-dialog-button"]')
  if (!text || (target !== text && !closes)) return undefined
  if (closes) target.click()
  text.focus()
  text.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }))
  return text
}

/**
 * Types into a field or a rich text the quotation mark of a language in place of a straight one, and any sign behind an object of a text.
 * @param event a key that is pressed, before the field has it.
 */
export function typeKey(event: KeyboardEvent<HTMLElement>, language: string): void {
  const { key, target, nativeEvent } = event
  if (key.length !== 1 || event.ctrlKey || event.metaKey || nativeEvent.isComposing) return
  if (!(target instanceof HTMLElement)) return
  const left = leaveObject(target, key)
  const mark = key === '"' || key === "'" ? key : undefined
  if (left !== undefined) {
    event.preventDefault()
    typeInto(left, mark === undefined ? key : quotationMark(mark, '', language))
  } else if (mark === undefined) return
  else if ((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.matches(PLAIN)) {
    event.preventDefault()
    const before = target.value.slice(0, target.selectionStart ?? undefined)
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else leaves it to the field to undo it.
    document.execCommand('insertText', false, quotationMark(mark, before, language))
  } else if (target.isContentEditable) {
    event.preventDefault()
    typeInto(target, quotationMark(mark, textBeforeCursor(), language))
  }
}
