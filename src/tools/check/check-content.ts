import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { ContentError, type Problem } from '../../domain/problem.ts'
import { NO_SETTINGS } from '../../domain/site.ts'
import type { ContentDocument, ContentSource } from '../../catalogue/source/source.ts'
import { isSystemType } from '../compile-schema.ts'
import { findProblems } from './find-problems.ts'
import { keepResults, reportDocuments } from './kept-results.ts'
import type { ResultStore } from './result-store.ts'

/** The problems of a dataset. Content with errors is not published; warnings are for editors to consider. */
export interface CheckResult {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Every language falls back on the English site settings, so these must be published. */
function findMissingSettings(documents: readonly ContentDocument[]): readonly Problem[] {
  const isPublished = documents.some(({ _type, language }) => _type === 'siteSettings' && language === BASE_LANGUAGE)
  return isPublished ? [] : [NO_SETTINGS]
}

/**
 * Checks all published content and reports all problems at once: first missing documents, then the others in
 * the order of the dataset. What documents show by themselves is kept, so that only those that changed cost time.
 * @param today YYYY-MM-DD, with which dates of reviews are compared.
 * @param store keeps results for the next process; without one they are kept in memory only.
 * @throws ContentError where an image or file cannot be asked for.
 */
export async function checkContent(source: ContentSource, today: string, store?: ResultStore): Promise<CheckResult> {
  const documents = source.documents.filter(({ _type }) => !isSystemType(_type))
  const { reported, soundAssetsBefore } = await reportDocuments(documents, store)
  const soundAssets = { before: soundAssetsBefore, now: new Set<string>() }
  const found = await findProblems(reported, {
    source,
    documents,
    byId: new Map(documents.map((document) => [document._id, document])),
    soundAssets,
    today,
  })
  await keepResults(documents, soundAssets.now, store)
  const errors: Problem[] = [...findMissingSettings(documents), ...(source.conflicts ?? [])]
  const warnings: Problem[] = []
  for (const { level, ...problem } of [...found.values()].flat())
    (level === 'warning' ? warnings : errors).push(problem)
  return { errors, warnings }
}

/**
 * Checks all published content, for programs that need content without errors.
 * @param store keeps results for the next process.
 * @returns the warnings.
 * @throws ContentError with all errors.
 */
export async function requireValidContent(
  source: ContentSource,
  today: string,
  store?: ResultStore,
): Promise<readonly Problem[]> {
  const { errors, warnings } = await checkContent(source, today, store)
  if (errors.length > 0) throw new ContentError(errors)
  return warnings
}
