import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import { checkAssets, checkImageDescriptions } from './assets.ts'
import { checkBriefingOrder } from './briefings.ts'
import type { Check, Content, Violation } from './check.ts'
import { checkDates, checkMissingReviews, checkOverdueReviews } from './dates.ts'
import { formatPath, walkDocument, type ContentNode } from './document-tree.ts'
import { checkLegalClaims, checkProfiling, checkReadability, checkSentences, checkWords } from './language.ts'
import { checkLawTexts } from './laws.ts'
import { checkDialledNumbers, checkLinks } from './links.ts'
import { checkFactSources, checkReferences, checkSlugs, checkTranslations } from './references.ts'
import { checkSchemaRules } from './schema-rules.ts'
import { checkFields, checkJsonTypes, checkKeys, checkMarks, checkSize, checkTypes } from './structure.ts'

/** The checks for what no page could show, also of an unfinished draft. */
const REQUIRED_FOR_DISPLAY: readonly Check[] = [
  checkTypes,
  checkFields,
  checkJsonTypes,
  checkSize,
  checkKeys,
  checkMarks,
  checkReferences,
  checkSlugs,
  checkTranslations,
  checkImageDescriptions,
  checkLinks,
  checkDates,
]

/** All synchronous checks. At each node the first error ends the list. */
const ALL: readonly Check[] = [
  ...REQUIRED_FOR_DISPLAY,
  checkDialledNumbers,
  checkFactSources,
  checkOverdueReviews,
  checkMissingReviews,
  checkLegalClaims,
  checkLawTexts,
  checkWords,
  checkSentences,
  checkReadability,
  checkProfiling,
  checkBriefingOrder,
]

/** A problem that prevents a build, or a warning. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning'
}

/** Validates one document after another; what it has seen of earlier documents counts for later ones. */
export type DocumentValidator = (document: ContentDocument) => Promise<readonly Finding[]>

function isError(violation: Violation): boolean {
  return violation.level !== 'warning'
}

const NO_VIOLATIONS: readonly Violation[] = []

/**
 * Prepares all checks for the content.
 * @param unfinished for drafts: finds only what no page could show.
 */
export function createDocumentValidator(content: Content, { unfinished = false } = {}): DocumentValidator {
  const checks = (unfinished ? REQUIRED_FOR_DISPLAY : ALL).map((check) => check(content))
  const asyncChecks = (unfinished ? [checkAssets] : [checkSchemaRules, checkAssets]).map((check) => check(content))

  function violationsAt(node: ContentNode): readonly Violation[] {
    let violations = NO_VIOLATIONS
    for (const check of checks) {
      const violation = check(node)
      if (violation === undefined) continue
      violations = [...violations, violation]
      // After an error the other checks would report the same mistake again.
      if (isError(violation)) break
    }
    return violations
  }

  function toFindings(node: ContentNode, violations: readonly Violation[]): readonly Finding[] {
    if (violations.length === 0) return []
    const where = [content.source.whereIs(node.document._id), formatPath(node)].join(' ').trim()
    return violations.map(({ level, what, fix }): Finding => ({ where, what, fix, level: level ?? 'error' }))
  }

  return async (document) => {
    const findings: Promise<readonly Finding[]>[] = []
    walkDocument(document, content.schema.documentType(document._type), (node) => {
      const violations = violationsAt(node)
      if (violations.length > 0) findings.push(Promise.resolve(toFindings(node, violations)))
      if (violations.some(isError)) return
      for (const check of asyncChecks) {
        const pending = check(node)
        if (pending !== undefined) findings.push(pending.then((found) => toFindings(node, found)))
      }
    })
    return (await Promise.all(findings)).flat()
  }
}
