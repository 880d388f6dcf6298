import { isRecord } from '../domain/is-record.ts'
import type { Choice, CopyTexts } from './manifest.ts'

/** What a copy has in one language: the address of its home page, what its pages say, and two of its pages. */
export interface CopyLanguage {
  readonly language: string
  /** `/` or `/pl/`. */
  readonly home: string
  readonly texts: CopyTexts
  readonly notKept: string
  readonly neutral: string
}

/** One whole copy of what was chosen: every file that it lists is there. */
export interface Copy {
  /** When it was last known to be what the hub shows, as an ISO 8601 date in UTC. */
  readonly at: string
  readonly oldAfterDays: number
  /** Those that are kept, the first of them for pages of none. */
  readonly languages: readonly CopyLanguage[]
  /** Hashes of contents by path. */
  readonly files: Readonly<Record<string, string>>
}

/** An earlier copy, which pages that are still open may ask for. */
interface EarlierCopy extends Pick<Copy, 'files'> {
  /** The ids of the pages that were open when it was replaced. */
  readonly pages: readonly string[]
}

/** All that is known of what is kept on a device: written in one step, so that it names either the old or the new copy. */
export interface Kept {
  /** Raised whenever the meaning changes: a worker that does not know it keeps nothing of it. */
  readonly format: 2
  readonly choice: Choice
  /** Absent until the first download is whole. */
  readonly copy?: Copy
  readonly earlier: readonly EarlierCopy[]
  /** When an update was last tried, as an ISO 8601 date in UTC. */
  readonly triedAt: string
  /** Whether the last update found no room on the device. */
  readonly isFull: boolean
}

/** Reads what was written as JSON; undefined where it is nothing of ours or of an unknown format. */
export function readKept(value: unknown): Kept | undefined {
  const now = isRecord(value) && value['format'] === 1 ? ofFormat1(value) : value
  return isKept(now) ? now : undefined
}

function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || value['format'] !== 2) return false
  const { copy, choice, earlier } = value
  const isCopy = isRecord(copy) && isRecord(copy['files']) && Array.isArray(copy['languages'])
  return (
    isRecord(choice) && Array.isArray(choice['languages']) && Array.isArray(earlier) && (copy === undefined || isCopy)
  )
}

/** What was kept when a phone could have one language. Who keeps it keeps it. */
function ofFormat1(value: Readonly<Record<string, unknown>>): unknown {
  const { choice, copy } = value
  if (!isRecord(choice)) return undefined
  const { language, ...others } = choice
  const kept = { ...value, format: 2, choice: { ...others, languages: [language], papers: false } }
  if (!isRecord(copy)) return kept
  const { texts, notKept, neutral, ...rest } = copy
  const home = String(neutral).replace('offline/notes/', '')
  return { ...kept, copy: { ...rest, languages: [{ language, home, texts, notKept, neutral }] } }
}

/** The language of a page that is kept, or of one that could be: the first where its own is not kept. */
export function languageOf(path: string, { languages }: Pick<Copy, 'languages'>): CopyLanguage | undefined {
  const own = languages.filter(({ home }) => path.startsWith(home))
  // Every address begins with that of the English home page.
  return own.toSorted((one, other) => other.home.length - one.home.length)[0] ?? languages[0]
}

/** How many whole days old a copy is. */
function ageInDays({ at }: Pick<Copy, 'at'>, now: number): number {
  return Math.floor((now - Date.parse(at)) / 86_400_000)
}

/** Whether a copy is so old that numbers may have changed. */
export function isOld(copy: Pick<Copy, 'at' | 'oldAfterDays'>, now: number): boolean {
  return ageInDays(copy, now) >= copy.oldAfterDays
}

/** Puts a new copy in place of the one that was there, which stays for the pages that are open. */
export function replaceCopy(kept: Kept, copy: Copy, openPages: readonly string[]): Kept {
  const isSame = kept.copy !== undefined && haveSameFiles(kept.copy, copy)
  const before = kept.copy === undefined || isSame ? [] : [{ files: kept.copy.files, pages: openPages }]
  return { ...kept, copy, earlier: [...before, ...kept.earlier] }
}

function haveSameFiles({ files: one }: Pick<Copy, 'files'>, { files: other }: Pick<Copy, 'files'>): boolean {
  const paths = Object.keys(other)
  return Object.keys(one).length === paths.length && paths.every((path) => one[path] === other[path])
}

/** Leaves out the earlier copies of which no page is open any more. The same object where all stay. */
export function forgetClosed(kept: Kept, openPages: readonly string[]): Kept {
  const earlier = kept.earlier.filter(({ pages }) => pages.some((page) => openPages.includes(page)))
  return earlier.length === kept.earlier.length ? kept : { ...kept, earlier }
}

/** The hashes of all contents that some copy needs. */
export function neededHashes({ copy, earlier }: Kept): ReadonlySet<string> {
  return new Set([...(copy === undefined ? [] : [copy]), ...earlier].flatMap(({ files }) => Object.values(files)))
}
