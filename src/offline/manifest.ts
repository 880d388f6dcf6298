import { isRecord } from '../domain/is-record.ts'

/** A file that can be kept on a phone. */
export interface OfferedFile {
  /** Its address without the hub's own: `/act-now/`. */
  readonly path: string
  /** The SHA-256 of its bytes, in base64url: two files with one hash are the same. */
  readonly hash: string
  /** So many bytes are sent for it, compressed. */
  readonly size: number
}

/** The line that a kept page says of itself; `{date}` stands for the day of the copy. */
export interface CopyTexts {
  readonly copy: string
  readonly old: string
}

/** All that can be kept in one language, in parts. The build writes it to `manifestPath(language)`. */
export interface OfflineManifest {
  readonly language: string
  /** From so many days on a copy says that numbers may have changed. */
  readonly oldAfterDays: number
  readonly texts: CopyTexts
  /** The page that is shown for one that is not kept. */
  readonly notKept: string
  /** The page to which “Leave this page” leads. */
  readonly neutral: string
  readonly common: readonly OfferedFile[]
  /** A duty manager's papers, and the talk that she gives. */
  readonly papers: readonly OfferedFile[]
  /** By the slug of the job. */
  readonly jobs: Readonly<Record<string, readonly OfferedFile[]>>
  /** By the code of the country, such as GB. */
  readonly countries: Readonly<Record<string, readonly OfferedFile[]>>
}

/** The choice of a reader to keep. */
export interface Choice {
  /** At least one, in the order of the hub's list. */
  readonly languages: readonly string[]
  /** The slug of a job; empty for no job. */
  readonly job: string
  readonly country: string
  /** Whether a duty manager's papers are kept too. */
  readonly papers: boolean
}

/** The address of the manifest of a language. */
export function manifestPath(language: string): string {
  return `/offline/${language.toLowerCase()}.json`
}

/** The text of a manifest. A file is a list of three, since there are hundreds. */
export function writeManifest(manifest: OfflineManifest): string {
  const rows = (files: readonly OfferedFile[]) => files.map(({ path, hash, size }) => [path, hash, size])
  const parts = (record: OfflineManifest['jobs']) =>
    Object.fromEntries(Object.entries(record).map(([name, files]) => [name, rows(files)]))
  const { common, papers, jobs, countries, ...about } = manifest
  return JSON.stringify({
    ...about,
    common: rows(common),
    papers: rows(papers),
    jobs: parts(jobs),
    countries: parts(countries),
  })
}

/**
 * Reads what `writeManifest()` wrote.
 * @throws TypeError where the value is no manifest: an answer of something other than the hub.
 */
export function readManifest(value: unknown): OfflineManifest {
  if (!isRecord(value) || !isRecord(value['texts'])) throw new TypeError('This is no manifest of what can be kept.')
  const { language, oldAfterDays, texts, notKept, neutral, common, papers, jobs, countries } = value
  return {
    language: String(language),
    oldAfterDays: Number(oldAfterDays),
    texts: { copy: String(texts['copy']), old: String(texts['old']) },
    notKept: String(notKept),
    neutral: String(neutral),
    common: readRows(common),
    papers: readRows(papers),
    jobs: readParts(jobs),
    countries: readParts(countries),
  }
}

function readParts(value: unknown): Record<string, readonly OfferedFile[]> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([name, rows]) => [name, readRows(rows)]))
}

function readRows(value: unknown): readonly OfferedFile[] {
  if (!Array.isArray(value)) throw new TypeError('A part of the manifest is no list of files.')
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw new TypeError('A file of the manifest is no list.')
    return { path: String(row[0]), hash: String(row[1]), size: Number(row[2]) }
  })
}

/**
 * The files of a choice, each once. A job or country that a language does not have any more adds none.
 * @param manifests of the chosen languages.
 */
export function filesOf(
  manifests: readonly Pick<OfflineManifest, 'common' | 'papers' | 'jobs' | 'countries'>[],
  { job, country, papers: withPapers }: Choice,
): readonly OfferedFile[] {
  const files = manifests.flatMap(({ common, papers, jobs, countries }) => [
    ...common,
    ...(withPapers ? papers : []),
    ...(jobs[job] ?? []),
    ...(countries[country] ?? []),
  ])
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

/** How many bytes are sent for those files that are not there yet. Files with the same bytes are sent once. */
export function bytesToFetch(files: readonly OfferedFile[], has: ReadonlySet<string> = new Set()): number {
  return missingFiles(files, has).reduce((sum, { size }) => sum + size, 0)
}

/** The files whose bytes are not there yet, each content once. */
export function missingFiles(files: readonly OfferedFile[], has: ReadonlySet<string>): readonly OfferedFile[] {
  return [...new Map(files.map((file) => [file.hash, file])).values()].filter(({ hash }) => !has.has(hash))
}
