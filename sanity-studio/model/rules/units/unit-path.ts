import { isFields, type Fields } from '../fields.ts'
import { stepTo, type Step } from '../passages.ts'

/**
 * The path of a text within its document, as translations and XLIFF files name it: names of fields and keys of members,
 * joined by full stops, such as `title`, `body.k1` or `duties.k2.what`.
 */
export type UnitPath = string

/** What is at a path: its value, and the way to it as Sanity writes it. */
export interface PlacedValue {
  readonly value: unknown
  readonly steps: readonly Step[]
}

/** Finds what is at a path; undefined where the way to it breaks off, or where nothing is there. */
export function findAt(document: Fields, path: UnitPath): PlacedValue | undefined {
  let value: unknown = document
  const steps: Step[] = []
  for (const name of path.split('.')) {
    if (Array.isArray(value)) {
      const index = value.findIndex((member) => isFields(member) && member['_key'] === name)
      if (index < 0) return undefined
      value = value[index]
      steps.push(stepTo(value, index))
    } else if (isFields(value)) {
      value = value[name]
      steps.push(name)
    } else return undefined
  }
  return value === undefined || value === null ? undefined : { value, steps }
}
