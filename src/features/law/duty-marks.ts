import type { Mark } from './duty-paper.ts'

/** What a hotel said of duties, by their marks; what is open is absent. */
export type Marks = ReadonlyMap<string, Mark>

const MARKS: readonly string[] = ['done', 'not-ours'] satisfies readonly Mark[]

const isMark = (value: unknown): value is Mark => typeof value === 'string' && MARKS.includes(value)

/** Reads the marks that are kept on a device; none where the text is not what `writeMarks` wrote. */
export function readMarks(text: string | undefined): Marks {
  if (text === undefined) return new Map()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return new Map()
    return new Map(Object.entries(value).filter((entry): entry is [string, Mark] => isMark(entry[1])))
  } catch {
    return new Map()
  }
}

/** The marks as text to keep on a device. */
export function writeMarks(marks: Marks): string {
  return JSON.stringify(Object.fromEntries([...marks].filter(([, mark]) => mark !== '')))
}
