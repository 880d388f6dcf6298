import type { Paper } from './paper.ts'
import type { BlankRun, Part, Run } from '../domain/paper-parts.ts'

/** The facts that a hotel has typed, by their names. It stays on the device. */
export type Facts = Readonly<Record<string, string>>

/** The longest fact, in characters. */
export const LONGEST_FACT = 500

/** What XML 1.0 cannot hold (2.2 Characters) and no name has: control characters, halves of surrogate pairs. */
const NOT_TEXT = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** A fact as papers show it: one line of text, whatever was typed or kept. */
export function cleanFact(typed: string): string {
  const line = typed.replaceAll(NOT_TEXT, ' ').replaceAll(/\s+/g, ' ').trim()
  return [...line].slice(0, LONGEST_FACT).join('')
}

/** The fact for a blank; undefined where it is empty. */
export function factOf(facts: Facts, field: string): string | undefined {
  const fact = Object.hasOwn(facts, field) ? cleanFact(facts[field] ?? '') : ''
  return fact === '' ? undefined : fact
}

/** What is in the place of a blank: the fact, or the label in brackets, which stay when the text is copied. */
export function textOfBlank({ field, label }: Pick<BlankRun, 'field' | 'label'>, facts: Facts): string {
  return factOf(facts, field) ?? `[${label}]`
}

/** The words of some runs in their order, with the facts in their places. */
export function textOfRuns(runs: readonly Run[], facts: Facts): string {
  return runs.map((run) => (run.kind === 'words' ? run.text : textOfBlank(run, facts))).join('')
}

/** Reads the facts that are kept on a device; none where the text is not what `writeFacts` wrote. */
export function readFacts(text: string | undefined): Facts {
  if (text === undefined) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return Object.fromEntries(
      Object.entries(value).filter((fact): fact is [string, string] => typeof fact[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** The facts as text to keep on a device: what is empty is left out. */
export function writeFacts(facts: Facts): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(facts)
        .flatMap((name) => [[name, factOf(facts, name)]])
        .filter(([, fact]) => fact),
    ),
  )
}

/** A part that an export could not carry: its kind, the heading above it, and its words. */
export interface Loss {
  readonly what: string
  readonly place: string
  readonly text: string
}

/** The parts of a paper that only its page can show, each with the heading above it. */
export function lossesOf({ title, parts }: Pick<Paper, 'title' | 'parts'>, facts: Facts): readonly Loss[] {
  let place = title
  return parts.flatMap((part: Part): readonly Loss[] => {
    if (part.kind === 'heading') place = textOfRuns(part.runs, facts)
    return part.kind === 'pageOnly' ? [{ what: part.what, place, text: part.text }] : []
  })
}
