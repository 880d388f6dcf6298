/*
 * The meaning of “best first”. Points are added up; of equal sums the newer facts come first, then what takes less time.
 *
 * | Fact                                                      | Points    |
 * | --------------------------------------------------------- | --------- |
 * | a job is chosen: it is for at most 3 jobs / more / all    | 4 / 3 / 2 |
 * | none is chosen: it is for all jobs / at least 6 / fewer   | 2 / 1 / 0 |
 * | ours / brought in or endorsed by a member / made for hotels | 3 / 2 / 1 |
 * | opens at once: no login, no cost, no page in between      | 1         |
 *
 * Who has chosen her job wants what is written for it, and who has not is best served by what serves most. Ours is short,
 * dated and reads on a phone; the network's was made for hotels by hotels. Ours for every job equals others' for her job,
 * so that neither pushes the other off the first page.
 */

/** The merit of a resource for a reader, as far as it does not depend on her job. */
export interface Merit {
  /** Points for whose it is and how it opens. */
  readonly basePoints: number
  /** How many jobs it names; `every` where it is for all. */
  readonly jobs: number | 'every'
  /** The newest date of its facts: YYYY, YYYY-MM or YYYY-MM-DD; `''` where there is none. */
  readonly date: string
}

/** The fields by which a resource is judged. */
interface Judged {
  readonly access?: string
  readonly leadsToIt: boolean
  readonly roles: readonly string[]
  readonly forEveryJob: boolean
  readonly contributedBy: readonly unknown[]
  readonly endorsedBy: readonly unknown[]
  readonly hotelSpecific?: boolean
  readonly year?: number
  readonly sourceSeen?: string
  readonly lastReviewed?: string
}

const FEW_JOBS = 3
const MANY_JOBS = 6

/** Our own texts name no access: they are open, and they can be read without leaving. */
function pointsForOwner({ access, contributedBy, endorsedBy, hotelSpecific }: Judged): number {
  if (access === undefined) return 3
  if (contributedBy.length > 0 || endorsedBy.length > 0) return 2
  return hotelSpecific === true ? 1 : 0
}

function newestDate({ year, sourceSeen, lastReviewed }: Judged): string {
  const dates = [lastReviewed, sourceSeen, year?.toString()].filter((date) => date !== undefined)
  return dates.sort().at(-1) ?? ''
}

/** Judges a resource by what is known of it. */
export function toMerit(resource: Judged): Merit {
  const { access = 'open', leadsToIt, forEveryJob, roles } = resource
  const opensAtOnce = access === 'open' && !leadsToIt
  return {
    basePoints: pointsForOwner(resource) + (opensAtOnce ? 1 : 0),
    jobs: forEveryJob ? 'every' : roles.length,
    date: newestDate(resource),
  }
}

function pointsForFit(jobs: Merit['jobs'], isForJob: boolean): number {
  if (jobs === 'every') return 2
  if (isForJob) return jobs <= FEW_JOBS ? 4 : 3
  return jobs >= MANY_JOBS ? 1 : 0
}

/**
 * Compares two resources for “best first”, for `sort`.
 * @param isForJob whether the list is that of a chosen job.
 */
export function compareBest(a: Merit, b: Merit, isForJob: boolean): number {
  const points = ({ basePoints, jobs }: Merit) => basePoints + pointsForFit(jobs, isForJob)
  return points(b) - points(a) || b.date.localeCompare(a.date, 'en')
}
