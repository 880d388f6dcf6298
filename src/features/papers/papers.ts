import { createButton } from '../../ui/browser/create-button.ts'
import { showScriptParts } from '../../ui/browser/element.ts'
import { startExports } from './export-paper.ts'
import { createFacts } from './facts-view.ts'
import { startPaperCountry } from './country-view.ts'
import { startChoice } from './choose-paper.ts'
import { findView } from './view.ts'

/**
 * Starts the tool: the facts of a hotel are typed once and shown in the paper; the paper can be changed without losing
 * them. All stays on this device; it is kept there only if the reader says so.
 */
export function startPapers(): void {
  const view = findView()
  const facts = createFacts(view)
  const exports = startExports(view, facts.all)
  const { showCountry } = startPaperCountry(view, exports.shownPaper)
  startChoice(view, (path) => {
    facts.show()
    exports.showPaper(path)
    showCountry()
  })
  facts.show()
  addToBar(view.root)
  showScriptParts()
}

/** Puts Word into the bar at the thumb of a phone: there it stays in reach, however long the paper is. */
function addToBar(root: HTMLElement): void {
  const word = () => root.querySelector<HTMLElement>('[data-word]')
  const className = 'button button-main paper-in-bar off-paper'
  const button = createButton(className, word()?.textContent.trim() ?? '', () => word()?.click())
  document.querySelector('.strip-actions')?.prepend(button)
}
