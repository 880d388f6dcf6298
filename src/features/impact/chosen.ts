import { IMPACT_LIMITS, type ChosenFile } from './count-files.ts'
import type { CountedYear, Part } from './counted.ts'
import { element } from '../../ui/browser/element.ts'

/** A year of the form: that of the report, or the one before. */
type Of = 'now' | 'before'

/** The figures of a year that somebody typed. */
interface Typed {
  readonly counted: CountedYear
  readonly isEmpty: boolean
  /** The labels of parts that are larger than their wholes. */
  readonly wrong: readonly string[]
}

/** The files of the form. One that is too large is not taken into memory: it is refused by its size. */
export async function chosenFiles(root: HTMLElement, year: number): Promise<readonly ChosenFile[]> {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('[data-file]')].flatMap((input) => {
    const [file] = input.files ?? []
    return file === undefined ? [] : [{ input, file }]
  })
  return Promise.all(
    chosen.map(async ({ input: { dataset }, file }) => ({
      kind: dataset['file'] === 'log' ? ('log' as const) : ('record' as const),
      name: file.name,
      year: dataset['of'] === 'before' ? year - 1 : year,
      bytes: new Uint8Array(await file.slice(0, IMPACT_LIMITS.bytes + 1).arrayBuffer()),
    })),
  )
}

/** The figures of a year that are in no file. A pair of which one is missing was not counted. */
export function typedYear(root: HTMLElement, of: Of): Typed {
  const field = (name: string) => element(root, `[data-typed="${name}-${of}"]`, HTMLInputElement)
  const numberIn = (name: string) => {
    const value = field(name).valueAsNumber
    return Number.isNaN(value) ? undefined : value
  }
  const wrong: string[] = []
  const pair = (part: string, whole: string): Part | undefined => {
    const [some, all] = [numberIn(part), numberIn(whole)]
    if (some === undefined || all === undefined) return undefined
    if (some > all) wrong.push(field(part).labels?.[0]?.innerText.trim() ?? part)
    return { part: some, whole: all }
  }
  const staff = numberIn('staff')
  const conditions = pair('fine', 'asked')
  const suppliers = pair('firms-asked', 'firms')
  return {
    counted: { staff, conditions, suppliers },
    isEmpty: conditions === undefined && suppliers === undefined,
    wrong,
  }
}
