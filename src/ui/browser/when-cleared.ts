import { readKept, type KeptName } from './kept.ts'

/**
 * Runs when “Back” shows a page as it was left, and what was kept when it was left is gone: it was cleared elsewhere, so that
 * what was typed must not be seen again.
 * @param names under which the page finds what it shows; all of them have to be gone.
 * @param clear takes what was typed off the page.
 */
export function whenClearedElsewhere(names: readonly KeptName[], clear: () => void): void {
  const isAnyKept = () => names.some((name) => readKept(name) !== undefined)
  let wasKept = false
  addEventListener('pagehide', () => {
    wasKept = isAnyKept()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && wasKept && !isAnyKept()) clear()
  })
}
