import type { SearchHit } from '../../search/model.ts'
import { createButton } from '../../ui/browser/create-button.ts'
import { GROUP_NAMES, hitsIn, type ChosenGroup } from './groups.ts'
import type { ResultContext } from './render-results.ts'

type OnChoose = (group: ChosenGroup) => void

function addButton(row: HTMLElement, group: ChosenGroup, onChoose: OnChoose): HTMLButtonElement {
  const button = createButton('chip', '', () => onChoose(group))
  button.dataset['group'] = group
  row.append(button)
  return button
}

/**
 * Shows a button for each group that has results, with their number. The buttons are updated, never made again: one may
 * be pressed, or have the focus, at the moment when more of the index has been loaded.
 */
export function showGroupButtons(
  row: HTMLElement,
  hits: readonly SearchHit[],
  chosen: ChosenGroup,
  { texts }: ResultContext,
  onChoose: OnChoose,
): void {
  for (const group of ['all', ...GROUP_NAMES] as const) {
    const count = hitsIn(hits, group).length
    const button = row.querySelector<HTMLButtonElement>(`[data-group="${group}"]`) ?? addButton(row, group, onChoose)
    button.hidden = count === 0 && button !== document.activeElement
    button.textContent = `${group === 'all' ? texts.all : texts.groups[group]} ${count}`
    button.setAttribute('aria-pressed', String(group === chosen))
  }
}
