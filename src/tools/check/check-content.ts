import { ContentError, type Problem } from '../../domain/problem.ts'
import { NO_SETTINGS } from '../../domain/site.ts'
import type { ContentDocument, ContentSource } from '../../sanity/source.ts'
import { isSystemType } from '../compile-schema.ts'
import { reportFinished } from './all-checks.ts'
import type { CheckContext } from './check.ts'
import { findProblems, type ReportedDocument } from './find-problems.ts'

/** The problems of a dataset. Content with errors is not published; warnings are for editors to consider. */
export interface CheckResult {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

function prepare(source: ContentSource, today: string): CheckContext {
  const documents = source.documents.filter(({ _type }) => !isSystemType(_type))
  return {
    source,
    documents,
    byId: new Map(documents.map((document) => [document._id, document])),
    today,
  }
}

/** Every language falls back on the English site settings, so these must be published. */
function findMissingSettings(documents: readonly ContentDocument[]): readonly Problem[] {
  const isPublished = documents.some(({ _type, language }) => _type === 'siteSettings' && language === 'en')
  return isPublished ? [] : [NO_SETTINGS]
}

/**
 * Checks all published content and reports all problems at once: first missing documents, then the others in
 * the order of the dataset.
 * @param today YYYY-MM-DD, with which dates of reviews are compared.
 */
export async function checkContent(source: ContentSource, today: string): Promise<CheckResult> {
  const context = prepare(source, today)
  const errors: Problem[] = [...findMissingSettings(context.documents)]
  const warnings: Problem[] = []
  const reported: ReportedDocument[] = []
  for (const document of context.documents) reported.push([document, await reportFinished(document)])
  const found = await findProblems(reported, context)
  for (const { level, ...problem } of [...found.values()].flat())
    (level === 'warning' ? warnings : errors).push(problem)
  return { errors, warnings }
}

/**
 * Checks all published content, for programs that need content without errors.
 * @returns the warnings.
 * @throws ContentError with all errors.
 */
export async function requireValidContent(source: ContentSource, today: string): Promise<readonly Problem[]> {
  const { errors, warnings } = await checkContent(source, today)
  if (errors.length > 0) throw new ContentError(errors)
  return warnings
}
