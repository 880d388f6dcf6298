import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import { CONTENT_CHECKS } from './all-checks.ts'
import type { Answer, CheckContext, Question, Violation } from './check.ts'
import { isError, type DocumentReport, type Remark } from './document-report.ts'

/** A problem that prevents a build, or a warning. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning'
}

/** A document with what there is to say of it by itself. */
export type ReportedDocument = readonly [document: ContentDocument, report: DocumentReport]

function questionsOf(documents: readonly ReportedDocument[]): ReadonlyMap<string, readonly Question[]> {
  const questions = new Map<string, Question[]>()
  for (const [, report] of documents)
    for (const { remarks } of report)
      for (const remark of remarks) {
        if ('found' in remark) continue
        const known = questions.get(remark.check)
        if (known === undefined) questions.set(remark.check, [remark.question])
        else known.push(remark.question)
      }
  return questions
}

type Answers = ReadonlyMap<string, Answer>

const NO_VIOLATIONS: readonly Violation[] = []

async function prepareAnswers(documents: readonly ReportedDocument[], context: CheckContext): Promise<Answers> {
  const questions = questionsOf(documents)
  const answers = new Map<string, Answer>()
  for (const check of CONTENT_CHECKS) {
    const asked = questions.get(check.name)
    if (asked !== undefined) answers.set(check.name, await check.prepare(context, asked))
  }
  return answers
}

/** What a remark says, once its question is answered. */
function violationsOf(remark: Remark, document: ContentDocument, answers: Answers): readonly Violation[] {
  if ('found' in remark) return remark.found
  const violation = answers.get(remark.check)?.(remark.question, document)
  return violation === undefined ? NO_VIOLATIONS : [violation]
}

/**
 * Answers the questions of reports.
 * @param documents those to look at, in the order of the dataset.
 * @returns the findings of each document that has any.
 * @throws ContentError where an asset cannot be asked for.
 */
export async function findProblems(
  documents: readonly ReportedDocument[],
  context: CheckContext,
): Promise<ReadonlyMap<ContentDocument, readonly Finding[]>> {
  const answers = await prepareAnswers(documents, context)

  function findingsOf([document, report]: ReportedDocument): readonly Finding[] {
    const findings: Finding[] = []
    for (const { path, remarks } of report) {
      for (const remark of remarks) {
        const violations = violationsOf(remark, document, answers)
        if (violations.length === 0) continue
        const where = [context.source.whereIs(document._id), path].join(' ').trim()
        for (const { level, what, fix } of violations) findings.push({ where, what, fix, level: level ?? 'error' })
        if (violations.some(isError)) break
      }
    }
    return findings
  }

  const found = documents.map((each) => [each[0], findingsOf(each)] as const)
  return new Map(found.filter(([, findings]) => findings.length > 0))
}
