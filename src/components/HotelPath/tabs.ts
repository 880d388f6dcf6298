import type { Plan } from '../../takeaway/plan/plan.ts'

/** Shows a button for each hotel where there are several; the chosen one is the current one. */
export function showTabs(place: HTMLElement, plan: Plan, chosen: number, choose: (at: number) => void): void {
  place.hidden = plan.length < 2
  const hadFocus = place.contains(document.activeElement)
  place.replaceChildren(
    ...plan.map(({ name }, at) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'path-tab'
      button.dir = 'auto'
      button.textContent = name
      if (at === chosen) button.ariaCurrent = 'true'
      button.addEventListener('click', () => choose(at))
      const item = document.createElement('li')
      item.append(button)
      return item
    }),
  )
  if (hadFocus) place.querySelector<HTMLElement>('[aria-current]')?.focus()
}
