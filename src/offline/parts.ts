/** The parts of what can be kept: for everybody, for a job, for a country; a duty manager's papers. */
export type Part = { readonly kind: 'common' | 'papers' } | { readonly kind: 'job' | 'country'; readonly name: string }

/** What a phone without a signal shows in every job and country, as paths below the home page of a language. */
const COMMON: readonly RegExp[] = [
  /^$/,
  /^(act-now|who-passes-on-what|helplines|is-this-you|what-to-do|show|signs|jobs|search|privacy|stay-safe-online)\/$/,
  /^rights\/([^/]+\/)?$/,
  /^offline\/([^/]+\/)?$/,
  // What pages ask for as they run: the numbers of countries, and where the search is.
  /^(numbers|search)\.json$/,
]

/** A job with its pocket card. */
const JOB = /^jobs\/([^/]+)\/(card\/)?$/
/** What a duty manager needs at once, with the files that its pages ask for; the talk that she gives. */
const PAPERS: readonly RegExp[] = [
  /^papers\/(first-24-hours|night-card|incident-log|reporting-protocol|reporting-protocol-us)\/(paper\.json)?$/,
  /^papers\/papers\.json$/,
  /^training\/ten-minute-team-talk\/talk\/$/,
]
const COUNTRY = /^(?:act-now\/([^/]+)|(?:rights|is-this-you)\/([a-z]{2}))\/$/

/**
 * The part to which a page or file of a language belongs; undefined for what is not kept.
 * @param path below the home page of the language: `jobs/housekeeping/`.
 */
export function partOf(path: string): Part | undefined {
  const [, job] = JOB.exec(path) ?? []
  if (job !== undefined) return { kind: 'job', name: job }
  if (PAPERS.some((pattern) => pattern.test(path))) return { kind: 'papers' }
  const [, numbers, rights] = COUNTRY.exec(path) ?? []
  const country = numbers ?? rights
  if (country !== undefined) return { kind: 'country', name: country.toUpperCase() }
  return COMMON.some((pattern) => pattern.test(path)) ? { kind: 'common' } : undefined
}
