/** Where a talk is by its plan. */
export interface ClockState {
  /** The lesson that the plan has now, from 0; the last one once the time is over. */
  readonly part: number
  /** Seconds from the start of the talk at which that lesson ends. */
  readonly partEnds: number
  /** How much of the whole time has passed: 0 to 1. */
  readonly share: number
  readonly isOver: boolean
}

/**
 * Where a talk is after so many seconds.
 * @param minutes of each lesson, at least one.
 */
export function clockState(elapsed: number, minutes: readonly number[]): ClockState {
  const ends = minutes.map((_, at) => minutes.slice(0, at + 1).reduce((sum, length) => sum + length * 60, 0))
  const total = ends.at(-1) ?? 0
  const found = ends.findIndex((end) => elapsed < end)
  const part = found === -1 ? Math.max(0, ends.length - 1) : found
  return {
    part,
    partEnds: ends[part] ?? 0,
    share: total === 0 ? 1 : Math.min(1, elapsed / total),
    isOver: found === -1,
  }
}

/** Seconds as minutes and seconds, such as 9:05; whole hours stay minutes, as the plan of a talk counts. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
