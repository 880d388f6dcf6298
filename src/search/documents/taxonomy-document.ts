import { toPlainText } from '../../blocks/data.ts'
import { headingsOf } from '../../domain/headings.ts'
import type { Page } from '../../domain/page.ts'
import type { ActionStep } from '../../domain/sign.ts'
import type { Role, Topic } from '../../domain/taxonomy.ts'
import { distinct } from './context.ts'
import type { SearchDocument } from '../model.ts'

/** The document of a topic. */
export function toTopicDocument({ path, slug, title, definition, language, layTerms }: Topic): SearchDocument {
  return {
    id: path,
    group: 'topic',
    title,
    summary: definition,
    language,
    layTerms,
    topics: [],
    headings: [],
    body: '',
    facets: { topic: [slug] },
  }
}

/** The document of a job, found also by its short title. */
export function toRoleDocument(role: Role): SearchDocument {
  const { path, slug, title, shortTitle, definition, language, layTerms } = role
  return {
    id: path,
    group: 'role',
    title,
    summary: definition,
    language,
    layTerms: distinct([shortTitle, ...layTerms]),
    topics: [],
    headings: [],
    body: '',
    facets: { role: [slug] },
  }
}

/** The document of a page about the hub. */
export function toPageDocument({ path, title, summary, language, body, layTerms }: Page): SearchDocument {
  return {
    id: path,
    group: 'page',
    title,
    summary,
    language,
    body: toPlainText(body),
    topics: [],
    layTerms,
    headings: headingsOf(body).map(({ text }) => text),
  }
}

/** The page that lists all steps of what to do. */
export interface StepsPage {
  readonly path: string
  readonly title: string
  readonly summary: string
}

/**
 * The document of the page of the steps: each step is one of its headings.
 * @param topic the topic about the same, whose lay terms find the page too.
 */
export function toStepsDocument(
  { path, title, summary }: StepsPage,
  steps: readonly ActionStep[],
  topic: Topic | undefined,
  language: string,
): SearchDocument {
  return {
    id: path,
    group: 'page',
    title,
    summary,
    language,
    topics: [],
    layTerms: topic?.layTerms ?? [],
    headings: steps.map(({ title }) => title),
    body: '',
  }
}
