import type { Problem } from '../../domain/problem.ts'
import type { ContentSource } from '../../sanity/source.ts'
import type { Content } from './check.ts'
import { createContentSchema, isSanitysOwn } from './content-schema.ts'
import { createJudge } from './judge.ts'
import { findMissingSettings } from './missing-settings.ts'

/** What was found. Content with errors is not published; warnings are for an editor to weigh. */
export interface Findings {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** So many documents wait for their files at the same time: enough to keep a network busy. */
const AT_ONCE = 32

async function readContent(source: ContentSource, today: string): Promise<Content> {
  const documents = (await source.documents()).filter(({ _type }) => !isSanitysOwn(_type))
  return {
    source,
    documents,
    byId: new Map(documents.map((document) => [document._id, document])),
    schema: createContentSchema(),
    today,
  }
}

/**
 * Checks all published content and answers every problem at once: documents that are missing, then the others in their order.
 * @param today YYYY-MM-DD, the day against which review dates are judged.
 * @throws ContentError where the content cannot even be read.
 */
export async function checkContent(source: ContentSource, today: string): Promise<Findings> {
  const content = await readContent(source, today)
  const judge = createJudge(content)
  const errors: Problem[] = [...findMissingSettings(content.documents)]
  const warnings: Problem[] = []
  for (let start = 0; start < content.documents.length; start += AT_ONCE) {
    const findings = await Promise.all(content.documents.slice(start, start + AT_ONCE).map(judge))
    for (const { level, ...problem } of findings.flat()) (level === 'warning' ? warnings : errors).push(problem)
  }
  return { errors, warnings }
}
