import { toPlainText } from '../../blocks/data.ts'
import { headingsOf } from '../../domain/headings.ts'
import type { Page } from '../../domain/page.ts'
import type { ActionStep } from '../../domain/sign.ts'
import type { Role, Topic } from '../../domain/taxonomy.ts'
import { distinct } from './context.ts'
import type { SearchDocument } from '../model.ts'

/** A topic with its own lay terms. */
export function toTopicDocument({ path, slug, title, definition, language, layTerms }: Topic): SearchDocument {
  return {
    ...{ id: path, group: 'topic', title, summary: definition, language, layTerms },
    ...{ topics: [], headings: [], body: '', facets: { topic: [slug] } },
  }
}

/** A job with its own lay terms and its short title. */
export function toRoleDocument(role: Role): SearchDocument {
  const { path, slug, title, shortTitle, definition, language, layTerms } = role
  return {
    ...{ id: path, group: 'role', title, summary: definition, language },
    layTerms: distinct([shortTitle, ...layTerms]),
    ...{ topics: [], headings: [], body: '', facets: { role: [slug] } },
  }
}

/** A page about the hub. */
export function toPageDocument({ path, title, summary, language, body, layTerms }: Page): SearchDocument {
  return {
    ...{ id: path, group: 'page', title, summary, language, body: toPlainText(body) },
    ...{ topics: [], layTerms, headings: headingsOf(body).map(({ text }) => text) },
  }
}

/** The page that lists all steps: each step is found as a heading of it. */
export interface StepsPage {
  readonly path: string
  readonly title: string
  readonly summary: string
}

/**
 * What to do and what not to do, as the one page on which it stands.
 * @param topic the topic that is the same in other words; the page is found by its lay terms too.
 */
export function toStepsDocument(
  { path, title, summary }: StepsPage,
  steps: readonly ActionStep[],
  topic: Topic | undefined,
  language: string,
): SearchDocument {
  return {
    ...{ id: path, group: 'page', title, summary, language },
    ...{ topics: [], layTerms: topic?.layTerms ?? [], headings: steps.map(({ title }) => title), body: '' },
  }
}
