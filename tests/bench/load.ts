import { availableParallelism, loadavg } from 'node:os'

/** How busy the machine was with everything that runs on it, for a note below figures in wall time. */
export function describeLoad(): string {
  const [, , ofFifteenMinutes = NaN] = loadavg()
  const [processors, load] = [availableParallelism(), ofFifteenMinutes.toFixed(1)]
  return `The machine has ${processors} processors, for which on average ${load} threads were ready in the last 15 minutes.`
}
