import { toPlainText, toRichText } from '../blocks/data.ts'
import { documentPath } from '../domain/paths.ts'
import { readingMinutes } from '../domain/reading-time.ts'
import type { ExternalResource, Guide, Policy, Training } from '../domain/resource.ts'
import type {
  EXTERNAL_RESOURCES_QUERY_RESULT,
  GUIDES_QUERY_RESULT,
  POLICIES_QUERY_RESULT,
  TRAININGS_QUERY_RESULT,
} from '../sanity/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import { nullToUndefined, orEmpty } from '../sanity/nullable.ts'
import { toEvidence } from './to-evidence.ts'
import { toPicture } from '../sanity/to-picture.ts'

type GuideRow = GUIDES_QUERY_RESULT[number]
type PolicyRow = POLICIES_QUERY_RESULT[number]
type TrainingRow = TRAININGS_QUERY_RESULT[number]
type ExternalRow = EXTERNAL_RESOURCES_QUERY_RESULT[number]
type ResourceRow = GuideRow | PolicyRow | TrainingRow | ExternalRow

/** What mapping a resource needs besides its row. */
export interface ResourceContext {
  readonly directory: Directory
  readonly language: string
  /** Stands as publisher of our own texts. */
  readonly siteTitle: string
}

function toShared<T extends ResourceRow>(row: Localised<T>, context: ResourceContext) {
  const { original, worded } = row
  const { directory, language } = context
  const identity = toIdentity(row)
  const from = original._id
  return {
    ...identity,
    ...toEvidence(original),
    path: documentPath(language, original._type, identity.slug),
    summary: worded.summary,
    kind: original.kind,
    cover: toPicture(worded.cover ?? original.cover),
    contentNote: nullToUndefined(worded.contentNote),
    languages: orEmpty(original.languages).length > 0 ? orEmpty(original.languages) : [original.language],
    minutes: nullToUndefined(original.minutes),
    topics: directory.slugsOf(orEmpty(original.topics), from),
    roles: directory.slugsOf(orEmpty(original.roles), from),
    forEveryJob: original.forEveryJob === true,
    audience: orEmpty(original.audience),
    riskAreas: orEmpty(original.riskAreas),
    phases: orEmpty(original.phases),
    exploitationTypes: orEmpty(original.exploitationTypes),
    jurisdictions: orEmpty(original.jurisdictions),
    contributedBy: directory.linksTo(orEmpty(original.contributedBy), from),
    endorsedBy: directory.linksTo(orEmpty(original.endorsedBy), from),
    adaptedFrom: directory.linksTo(orEmpty(original.adaptedFrom), from),
    licence: nullToUndefined(original.licence),
    layTerms: orEmpty(worded.layTerms),
  }
}

/** What our own texts have in common: they are ours, open, and are their own page. */
function toOurs<T extends GuideRow | PolicyRow | TrainingRow>(row: Localised<T>, context: ResourceContext) {
  const shared = toShared(row, context)
  const languages = [...new Set([...shared.languages, row.worded.language])]
  return { ...shared, languages, publisher: context.siteTitle, accessIsStated: true, leadsToIt: false }
}

/** Maps a guide; its minutes are counted from its text unless an editor set them. */
export function toGuide(row: Localised<GuideRow>, context: ResourceContext): Guide {
  const body = toRichText(row.worded.body, { references: context.directory, from: row.worded._id, blanks: new Map() })
  const shared = toOurs(row, context)
  return { ...shared, type: 'guide', body, minutes: shared.minutes ?? readingMinutes(toPlainText(body)) }
}

/** Maps a policy template with its blanks. */
export function toPolicy(row: Localised<PolicyRow>, context: ResourceContext): Policy {
  const blanks = orEmpty(row.worded.fillIns)
  const body = toRichText(row.worded.body, {
    references: context.directory,
    from: row.worded._id,
    blanks: new Map(blanks.map(({ name, label }) => [name, label])),
  })
  const shared = toOurs(row, context)
  return {
    ...shared,
    type: 'policy',
    blanks: blanks.map(({ name, label, example }) => ({ name, label, example: nullToUndefined(example) })),
    body,
    minutes: shared.minutes ?? readingMinutes(toPlainText(body)),
  }
}

/** Maps a training with its lessons, scenarios and questions. */
export function toTraining(row: Localised<TrainingRow>, context: ResourceContext): Training {
  const text = { references: context.directory, from: row.worded._id, blanks: new Map<string, string>() }
  const { lessons, scenarios, quiz, body } = row.worded
  const shared = toOurs(row, context)
  return {
    ...shared,
    type: 'training',
    body: toRichText(body, text),
    lessons: lessons.map((lesson) => ({
      title: lesson.title,
      minutes: lesson.minutes,
      body: toRichText(lesson.body, text),
    })),
    scenarios: orEmpty(scenarios).map(({ title, situation, question, choices }) => ({
      title,
      situation,
      question,
      choices: choices.map((choice) => ({
        text: choice.text,
        isGood: choice.isGood === true,
        feedback: choice.feedback,
      })),
    })),
    quiz: orEmpty(quiz).map(({ question, answers, explanation }) => ({
      question,
      answers: answers.map((answer) => ({ text: answer.text, isRight: answer.isRight === true })),
      explanation: nullToUndefined(explanation),
    })),
    minutes: shared.minutes ?? lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
  }
}

/** Maps somebody else's material. */
export function toExternalResource(row: Localised<ExternalRow>, context: ResourceContext): ExternalResource {
  const { original, worded } = row
  return {
    ...toShared(row, context),
    type: 'externalResource',
    publisher: original.publisher,
    publishedBy: context.directory.linksTo(orEmpty(original.publishedBy), original._id),
    url: original.url,
    leadsToIt: original.urlKind === 'leads-to-it',
    year: nullToUndefined(original.year),
    formats: orEmpty(original.formats),
    access: original.access,
    accessIsStated: original.accessIsStated === true,
    hotelSpecific: original.hotelSpecific === true,
    whyForHotels: nullToUndefined(worded.whyForHotels),
    caveat: nullToUndefined(worded.caveat),
  }
}
