import type { Duty } from '../../domain/law.ts'

/** What is said of a duty, a row each, in the order in which it is shown. */
export type DutyPart = 'who' | 'what' | 'length' | 'where' | 'size' | 'letters' | 'languages' | 'when' | 'keep'

/** A row of a duty. */
export interface DutyRow {
  readonly part: DutyPart
  readonly text: string
}

const ORDER: readonly DutyPart[] = ['who', 'what', 'length', 'where', 'size', 'letters', 'languages', 'when', 'keep']

/** The rows of a duty that its sources say. */
export function knownRows({ who, what, length, when, keep }: Duty): readonly DutyRow[] {
  const texts: Partial<Record<DutyPart, string | undefined>> = { who, what, length, when, keep }
  return ORDER.flatMap((part) => (texts[part] === undefined ? [] : [{ part, text: texts[part] }]))
}

/** The rows of a duty for people who look for duties: a notice by its parts. */
export function finderRows(duty: Duty): readonly DutyRow[] {
  const { where, size, letters, languages } = duty.notice ?? {}
  const parts: Partial<Record<DutyPart, string | undefined>> = { where, size, letters, languages }
  const hasParts = Object.values(parts).some((text) => text !== undefined)
  const known = new Map(knownRows(duty).map(({ part, text }) => [part, text]))
  // What is in the words of a notice are its parts.
  if (hasParts) known.delete('what')
  return ORDER.flatMap((part) => {
    const text = known.get(part) ?? parts[part]
    return text === undefined ? [] : [{ part, text }]
  })
}
