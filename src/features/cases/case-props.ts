import type { Case } from '../../domain/case.ts'
import { jobLink, jobNameOf } from '../../domain/job-name.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { nameOf } from '../../i18n/translate.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** What a list tells of a case. */
export type CaseRow = Pick<Case, 'title' | 'path' | 'language' | 'summary' | 'place' | 'years'>

/** The cases of one kind, under its name. */
interface CaseGroup {
  readonly kind: string
  readonly title: string
  readonly rows: readonly CaseRow[]
}

function rowOf({ title, path, language, summary, place, years }: Case): CaseRow {
  return { title, path, language, summary, place, years }
}

/** All cases by kind, in the order of the vocabulary; a kind without one is left out. */
export function casesByKind({ library, t }: PathsContext): readonly CaseGroup[] {
  return valuesOf('caseKind').flatMap((kind) => {
    const rows = library.cases.filter((real) => real.kind === kind).map(rowOf)
    return rows.length === 0 ? [] : [{ kind, title: nameOf(t, 'caseKind', kind), rows }]
  })
}

/** A case with what its page shows of others. */
interface CaseProps {
  readonly real: Case
  readonly jobs: readonly PageLink[]
  readonly topics: readonly PageLink[]
  /** The other cases of its kind. */
  readonly others: readonly PageLink[]
}

/** The content of the page of a case. */
export function caseProps(real: Case, { library }: PathsContext): CaseProps {
  return {
    real,
    jobs: library.roles.filter(({ slug }) => real.roles.includes(slug)).map((role) => jobLink(jobNameOf(role))),
    topics: library.topics.filter(({ slug }) => real.topics.includes(slug)).map(linkTo),
    others: library.cases.filter(({ id, kind }) => id !== real.id && kind === real.kind).map(linkTo),
  }
}
