import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import type { Content, Fault } from './check.ts'
import { CHECKS } from './checks/index.ts'
import { checkAssets } from './checks/assets.ts'
import { pathOf, type Place } from './place.ts'
import { checkSchemaRules } from './schema-rules/index.ts'
import { walkDocument } from './walk.ts'

/** A problem that stops a build, or one to weigh. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning'
}

const NOTHING: readonly Finding[] = []

/** Judges documents one after another; what it has seen of the earlier ones counts for the later ones. */
export type Judge = (document: ContentDocument) => Promise<readonly Finding[]>

/** Prepares all checks. */
export function createJudge(content: Content): Judge {
  const checks = CHECKS.map((check) => check(content))
  const slowChecks = [checkSchemaRules, checkAssets].map((check) => check(content))

  function faultsAt(place: Place): readonly Fault[] {
    const faults: Fault[] = []
    for (const check of checks) {
      const fault = check(place)
      if (fault === undefined) continue
      faults.push(fault)
      // One mistake, one message: after an error the other checks would only say it again.
      if (fault.level !== 'warning') break
    }
    return faults
  }

  async function allFaultsAt(place: Place): Promise<readonly Fault[]> {
    const faults = faultsAt(place)
    if (faults.some(({ level }) => level !== 'warning')) return faults
    const found = await Promise.all(slowChecks.map((check) => check(place)))
    return [...faults, ...found.flat()]
  }

  async function findingsAt(place: Place): Promise<readonly Finding[]> {
    const faults = await allFaultsAt(place)
    if (faults.length === 0) return NOTHING
    const where = [content.source.whereIs(place.document._id), pathOf(place)].join(' ').trim()
    return faults.map(({ level = 'error', what, mend }) => ({ where, what, mend, level }))
  }

  return async (document) => {
    const waiting: Promise<readonly Finding[]>[] = []
    walkDocument(document, content.schema.documentType(document._type), (place) => waiting.push(findingsAt(place)))
    return (await Promise.all(waiting)).flat()
  }
}
