import type { Duty } from '../../domain/law.ts'

/** What is said of a duty, a row each, in the order in which it is shown. */
export type DutyPart = 'who' | 'what' | 'length' | 'where' | 'size' | 'letters' | 'languages' | 'when' | 'keep'

/** A row of a duty. Without text no source says it, though a hotel has to know. */
export interface DutyRow {
  readonly part: DutyPart
  readonly text?: string
}

const ORDER: readonly DutyPart[] = ['who', 'what', 'length', 'where', 'size', 'letters', 'languages', 'when', 'keep']

/** What a hotel has to know of a duty to do it, by what the duty is about: DUTY_SUBJECTS. */
const TO_KNOW: Readonly<Record<string, readonly DutyPart[]>> = {
  training: ['who', 'length', 'when', 'keep'],
  notice: ['where', 'size', 'letters', 'languages'],
  telling: ['who', 'when'],
  statement: ['when'],
}

/** The rows of a duty that its sources say. */
export function knownRows({ who, what, length, when, keep }: Duty): readonly DutyRow[] {
  const texts: Partial<Record<DutyPart, string | undefined>> = { who, what, length, when, keep }
  return ORDER.flatMap((part) => (texts[part] === undefined ? [] : [{ part, text: texts[part] }]))
}

/**
 * The rows of a duty for people who look for duties: a notice by its parts, and also what no source says, so that a gap is seen.
 * Of good practice nothing is missed.
 */
export function finderRows(duty: Duty): readonly DutyRow[] {
  const { about = '', notice, isAdvice } = duty
  const { where, size, letters, languages } = notice ?? {}
  const parts: Partial<Record<DutyPart, string | undefined>> = { where, size, letters, languages }
  const hasParts = Object.values(parts).some((text) => text !== undefined)
  const known = new Map(knownRows(duty).map(({ part, text }) => [part, text]))
  // What is in the words of a notice are its parts.
  if (hasParts) known.delete('what')
  const missed = isAdvice ? [] : (TO_KNOW[about] ?? [])
  return ORDER.flatMap((part) => {
    const text = known.get(part) ?? parts[part]
    if (text !== undefined) return [{ part, text }]
    return missed.includes(part) ? [{ part }] : []
  })
}
