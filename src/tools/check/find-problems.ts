import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { CONTENT_CHECKS } from './all-checks.ts'
import type { Answer, CheckContext, Question } from './check.ts'
import { isError, type DocumentReport, type FoundRemark, type Remark } from './document-report.ts'

/** A problem that prevents a build, or a warning. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning'
}

/** A document with what there is to say of it by itself. */
export type ReportedDocument = readonly [document: ContentDocument, report: DocumentReport]

function* questionsOf(name: string, documents: readonly ReportedDocument[]): Generator<Question> {
  for (const [, report] of documents) {
    for (const remark of report) {
      if ('found' in remark) continue
      const [check, , ...question] = remark
      if (check === name) yield question
    }
  }
}

type Answers = ReadonlyMap<string, Answer>

async function prepareAnswers(documents: readonly ReportedDocument[], context: CheckContext): Promise<Answers> {
  const answers = new Map<string, Answer>()
  for (const check of CONTENT_CHECKS) {
    answers.set(check.name, await check.prepare(context, questionsOf(check.name, documents)))
  }
  return answers
}

function pathOf(remark: Remark): string {
  return 'found' in remark ? remark.path : remark[1]
}

/** The problem that a remark names, once its question is answered. */
function answered(remark: Remark, document: ContentDocument, answers: Answers): FoundRemark | undefined {
  if ('found' in remark) return remark
  const [check, path, ...question] = remark
  const violation = answers.get(check)?.(question, document)
  return violation && { path, found: [violation] }
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
    let brokenPath: string | undefined
    for (const remark of report) {
      // After an error at a node the next remarks would report the same mistake again.
      const isApart = 'found' in remark && remark.isApart === true
      if (!isApart && brokenPath !== undefined && brokenPath === pathOf(remark)) continue
      const said = answered(remark, document, answers)
      if (said === undefined) continue
      const where = [context.source.whereIs(document._id), said.path].join(' ').trim()
      for (const { level, what, fix } of said.found)
        findings.push({ where, document: document._id, what, fix, level: level ?? 'error' })
      if (!isApart) brokenPath = said.found.some(isError) ? said.path : undefined
    }
    return findings
  }

  const found = documents.map((each) => [each[0], findingsOf(each)] as const)
  return new Map(found.filter(([, findings]) => findings.length > 0))
}
