import { showScriptParts } from './element.ts'

/** Shows the buttons that print a page; without script the menu of the browser does the same. */
export function startPrintButtons(): void {
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print())
  showScriptParts()
}
