import { ContentError, type Problem } from '../../domain/problem.ts'
import { NO_SETTINGS } from '../../domain/site.ts'
import type { ContentDocument, ContentSource } from '../../sanity/source.ts'
import { createContentSchema, isSystemType } from '../compile-schema.ts'
import type { Content } from './check.ts'
import { createDocumentValidator } from './validate-document.ts'

/** The problems of a dataset. Content with errors is not published; warnings are for editors to consider. */
export interface CheckResult {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** How many documents are validated at the same time: enough to keep a network connection busy with their assets. */
const BATCH_SIZE = 32

function prepare(source: ContentSource, today: string): Content {
  const documents = source.documents.filter(({ _type }) => !isSystemType(_type))
  return {
    source,
    documents,
    byId: new Map(documents.map((document) => [document._id, document])),
    schema: createContentSchema(),
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
  const content = prepare(source, today)
  const validate = createDocumentValidator(content)
  const errors: Problem[] = [...findMissingSettings(content.documents)]
  const warnings: Problem[] = []
  for (let start = 0; start < content.documents.length; start += BATCH_SIZE) {
    const findings = await Promise.all(content.documents.slice(start, start + BATCH_SIZE).map(validate))
    for (const { level, ...problem } of findings.flat()) (level === 'warning' ? warnings : errors).push(problem)
  }
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
