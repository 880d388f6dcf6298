import type { Plan } from './plan/plan.ts'

/**
 * Shows a button for each hotel where there are several; the chosen one is pressed. Buttons stay where they are:
 * leaving a field saves it, and the press that left the field must still find its button.
 */
export function showTabs(place: HTMLElement, plan: Plan, chosen: number, choose: (at: number) => void): void {
  place.hidden = plan.length < 2
  while (place.children.length > plan.length) place.lastElementChild?.remove()
  while (place.children.length < plan.length) place.append(newTab(place.children.length, choose))
  for (const [at, button] of [...place.querySelectorAll('button')].entries()) {
    button.textContent = plan[at]?.name ?? ''
    button.ariaPressed = String(at === chosen)
  }
}

function newTab(at: number, choose: (at: number) => void): HTMLLIElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'chip'
  button.dir = 'auto'
  button.addEventListener('click', () => choose(at))
  const item = document.createElement('li')
  item.append(button)
  return item
}
