import { element, showScriptParts } from '../../../ui/browser/element.ts'
import { listenToKeys, startDeck } from './card-deck.ts'
import { startClock } from './clock.ts'
import { createFullScreen } from './full-screen.ts'
import { startPrintLinks } from './print-sheet.ts'

/** Makes the cards of a talk a presentation with a clock. Everything is on the page: nothing is asked for afterwards. */
export function startTalk(): void {
  const stage = element(document, '[data-talk]', HTMLElement)
  const status = element(stage, '[data-announced]', HTMLElement)
  const button = element(stage, '[data-full-screen]', HTMLButtonElement)
  let isReady = false
  // A page that opens says nothing by itself.
  const announce = (text: string) => {
    if (isReady) status.textContent = text
  }
  const deck = startDeck(stage, announce)
  const screen = createFullScreen(stage, (isWhole) => {
    button.textContent = (isWhole ? button.dataset['stop'] : button.dataset['start']) ?? ''
    stage.focus({ preventScroll: !isWhole })
  })
  button.addEventListener('click', () => screen.toggle())
  listenToKeys(
    stage,
    () => screen.isWhole(),
    (step) => {
      if (step === 'full-screen') screen.toggle()
      else deck.take(step)
    },
  )
  startClock(stage, announce)
  startPrintLinks()
  showScriptParts()
  isReady = true
}
