import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import type { Content, Fault } from './check.ts'
import { CHECKS, SOUNDNESS } from './checks/index.ts'
import { checkAssets } from './checks/assets.ts'
import { pathOf, type Place } from './place.ts'
import { checkSchemaRules } from './schema-rules/index.ts'
import { walkDocument } from './walk.ts'

/** A problem that stops a build, or one to weigh. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning'
}

const NO_FAULTS: readonly Fault[] = []

/** Judges documents one after another; what it has seen of the earlier ones counts for the later ones. */
export type Judge = (document: ContentDocument) => Promise<readonly Finding[]>

function isError(fault: Fault): boolean {
  return fault.level !== 'warning'
}

/**
 * Prepares all checks.
 * @param unfinished for documents that are still being written: only what no page could show is found.
 */
export function createJudge(content: Content, { unfinished = false } = {}): Judge {
  const checks = (unfinished ? SOUNDNESS : CHECKS).map((check) => check(content))
  const slowChecks = (unfinished ? [checkAssets] : [checkSchemaRules, checkAssets]).map((check) => check(content))

  function faultsAt(place: Place): readonly Fault[] {
    let faults = NO_FAULTS
    for (const check of checks) {
      const fault = check(place)
      if (fault === undefined) continue
      faults = [...faults, fault]
      // One mistake, one message: after an error the other checks would only say it again.
      if (isError(fault)) break
    }
    return faults
  }

  function toFindings(place: Place, faults: readonly Fault[]): readonly Finding[] {
    if (faults.length === 0) return []
    const where = [content.source.whereIs(place.document._id), pathOf(place)].join(' ').trim()
    return faults.map(({ level, what, fix }): Finding => ({ where, what, fix, level: level ?? 'error' }))
  }

  return async (document) => {
    const found: Promise<readonly Finding[]>[] = []
    walkDocument(document, content.schema.documentType(document._type), (place) => {
      const faults = faultsAt(place)
      if (faults.length > 0) found.push(Promise.resolve(toFindings(place, faults)))
      if (faults.some(isError)) return
      for (const check of slowChecks) {
        const pending = check(place)
        if (pending !== undefined) found.push(pending.then((later) => toFindings(place, later)))
      }
    })
    return (await Promise.all(found)).flat()
  }
}
