import { readKept, type KeptName } from './kept.ts'

/**
 * Ticks a box where something is kept under a name, and else not: once the page is shown, too, because “Back” gives a box the tick
 * that it had when the page was left.
 */
export function tickIfKept(box: HTMLInputElement, name: KeptName): void {
  const tick = () => {
    box.checked = readKept(name) !== undefined
  }
  tick()
  addEventListener('pageshow', tick)
}
