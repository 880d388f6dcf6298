import { element } from '../../../ui/browser/element.ts'
import { mayKeep } from '../../../ui/browser/kept.ts'
import type { KeptPort } from '../player/kept-port.ts'

/** Lets the box of a folder without internet remember the progress and clear it. Where storage is switched off there is none. */
export function startRememberBox(box: HTMLElement, port: KeptPort): void {
  if (!mayKeep()) return
  const tick = element(box, '[data-remember]', HTMLInputElement)
  const status = element(box, '[data-remember-status]', HTMLElement)
  const forget = element(box, '[data-forget]', HTMLButtonElement)

  function show(message?: 'forgotten' | 'refused'): void {
    tick.checked = port.isKept()
    forget.hidden = !tick.checked
    status.textContent =
      message === undefined ? '' : element(box, `[data-say-${message}]`, HTMLElement).textContent.trim()
  }

  function clear(): void {
    port.stopKeeping()
    show('forgotten')
  }

  tick.addEventListener('change', () => {
    if (!tick.checked) clear()
    else show(port.startKeeping() ? undefined : 'refused')
  })
  forget.addEventListener('click', () => {
    clear()
    // The button is gone.
    tick.focus()
  })
  show()
  // “Back” gives the box the tick that it had when the page was left.
  addEventListener('pageshow', () => show())
  box.hidden = false
}
