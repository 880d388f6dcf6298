import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'

/** Something that may, with others, mean that somebody is controlled; never proof on its own. */
export interface Sign extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly mayAlsoBe: string
  readonly caveat?: string
  /** Its own text, or its guide, says to call the police or the emergency number at once. */
  readonly callNow: boolean
  /** The name of its drawing, one of src/pictures/scenes. */
  readonly scene?: string
  /** What the drawing says that the words do not. */
  readonly sceneAlt?: string
  /** 1 weak to 3 strong. For order only; never shown. */
  readonly weight: number
  /** Where its sources are from: values of JURISDICTIONS, `INT` for bodies of many States. */
  readonly evidenceFrom: readonly string[]
  readonly forEveryJob: boolean
  /** Slugs of jobs, the likeliest to notice first. */
  readonly roles: readonly string[]
  readonly layTerms: readonly string[]
}

/** One thing to do, or not to do. */
export interface ActionStep extends LocaleInfo, Evidence {
  readonly id: string
  readonly title: string
  readonly stance: 'do' | 'do-not'
  readonly order: number
  readonly forEveryJob: boolean
  readonly roles: readonly string[]
}

/**
 * Whether a sign, step or guide concerns a job: made for it, or for every job. What is for every job speaks to staff
 * (“tell your manager”), so guests and partners get only what names them.
 */
export function concernsRole(
  item: Pick<Sign, 'forEveryJob' | 'roles'>,
  role: { readonly slug: string; readonly isOutside: boolean },
): boolean {
  return (item.forEveryJob && !role.isOutside) || item.roles.includes(role.slug)
}
