import { clearKept } from '../../../ui/browser/clear-kept.ts'
import { element } from '../../../ui/browser/element.ts'
import type { KeptPort } from './kept-port.ts'

/** Lets the box ask whether the progress may be kept, say what holds, and clear all that is kept. */
export function startKeepBox(box: HTMLElement, port: KeptPort): void {
  const find = (name: string) => element(box, `[data-${name}]`, HTMLElement)
  const question = find('question')
  const status = find('kept-status')
  const clear = find('clear')

  function showState(message: 'kept' | 'not-kept' | 'failed' | 'cleared' | undefined): void {
    question.hidden = message !== undefined
    clear.hidden = message !== 'kept'
    status.textContent = message === undefined ? '' : (find(`say-${message}`).textContent ?? '')
  }

  find('keep').addEventListener('click', () => {
    showState(port.startKeeping() ? 'kept' : 'failed')
    status.focus()
  })
  find('do-not-keep').addEventListener('click', () => {
    showState('not-kept')
    status.focus()
  })
  clear.addEventListener('click', () => {
    void clearKept().then(() => {
      showState('cleared')
      status.focus()
    })
  })
  showState(port.isKept() ? 'kept' : undefined)
  box.hidden = false
}
