import { clockState, clockText } from './talk-clock.ts'
import { element } from '../../../ui/browser/element.ts'

/** A lesson of the talk, as the page gives it to the script. */
interface Part {
  readonly title: string
  readonly minutes: number
}

/** How often the clock looks at the time, in milliseconds; what it shows changes once a second. */
const TICK = 250

/** Asks the device to leave its screen on while the clock runs. Not every device can, and none has to. */
async function keepScreenOn(): Promise<WakeLockSentinel | undefined> {
  try {
    return 'wakeLock' in navigator ? await navigator.wakeLock.request('screen') : undefined
  } catch {
    return undefined
  }
}

/**
 * The clock of a talk: counts from 0:00, can be paused, and names the part that the plan has now. It is quiet for
 * screen readers; only the beginning of a part and the end of the time are announced.
 */
export function startClock(stage: HTMLElement, announce: (text: string) => void): void {
  const clock = element(stage, '[data-clock]', HTMLElement)
  const time = element(clock, '[data-elapsed]', HTMLElement)
  const plan = element(clock, '[data-plan]', HTMLElement)
  const bar = element(clock, 'progress', HTMLProgressElement)
  const toggle = element(clock, '[data-clock-toggle]', HTMLButtonElement)
  const reset = element(clock, '[data-clock-reset]', HTMLButtonElement)
  const texts = plan.dataset
  const parts: readonly Part[] = JSON.parse(clock.dataset['clock'] ?? '[]')
  const minutes = parts.map((part) => part.minutes)
  const total = minutes.reduce((sum, length) => sum + length * 60, 0)
  let counted = 0
  let since: number | undefined
  let ticks: ReturnType<typeof setInterval> | undefined
  let lock: Promise<WakeLockSentinel | undefined> | undefined
  let announced = 0

  const elapsed = () => Math.floor((counted + (since === undefined ? 0 : performance.now() - since)) / 1000)

  function fill(text: string | undefined, part: number, at: number): string {
    const { title = '' } = parts[part] ?? {}
    const values: Readonly<Record<string, string>> = { part: String(part + 1), title, time: clockText(at) }
    return (text ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  }

  function show(): void {
    const seconds = elapsed()
    const text = clockText(seconds)
    if (time.textContent === text && ticks !== undefined) return
    const { part, partEnds, share, isOver } = clockState(seconds, minutes)
    time.textContent = text
    plan.textContent = isOver ? fill(texts['over'], part, seconds - total) : fill(texts['plan'], part, partEnds)
    bar.value = share
    clock.classList.toggle('is-over', isOver)
    const reached = isOver ? parts.length : part
    if (reached > announced) announce(isOver ? (texts['up'] ?? '') : fill(texts['next'], part, partEnds))
    announced = reached
  }

  function setRunning(isRunning: boolean): void {
    if (isRunning) {
      since = performance.now()
      ticks = setInterval(show, TICK)
      lock = keepScreenOn()
    } else {
      counted += since === undefined ? 0 : performance.now() - since
      since = undefined
      clearInterval(ticks)
      ticks = undefined
      void lock?.then((held) => held?.release())
    }
    const { start = '', pause = '', goOn = '' } = toggle.dataset
    toggle.textContent = isRunning ? pause : counted === 0 ? start : goOn
    reset.hidden = !isRunning && counted === 0
    show()
  }

  toggle.addEventListener('click', () => setRunning(since === undefined))
  reset.addEventListener('click', () => {
    setRunning(false)
    counted = 0
    announced = 0
    setRunning(false)
    toggle.focus()
  })
  // A device takes the lock away while another tab or program is in front.
  document.addEventListener('visibilitychange', () => {
    if (since !== undefined && document.visibilityState === 'visible') lock = keepScreenOn()
  })
  show()
}
