import { toPlainText, toRichText } from '../blocks/data.ts'
import { toMerit } from '../domain/best-first.ts'
import { toLabels, type Label } from '../domain/facets.ts'
import { documentPath } from '../domain/paths.ts'
import { readingMinutes } from '../domain/reading-time.ts'
import type { ExternalResource, Guide, Policy } from '../domain/resource.ts'
import type {
  EXTERNAL_RESOURCES_QUERY_RESULT,
  GUIDES_QUERY_RESULT,
  POLICIES_QUERY_RESULT,
  TRAININGS_QUERY_RESULT,
} from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toEvidence } from './to-evidence.ts'
import { toSource } from './source/to-source.ts'
import { toPicture } from './source/to-picture.ts'
import { toReadBy, type ReadByField } from './to-read-by.ts'

type GuideRow = GUIDES_QUERY_RESULT[number]
type PolicyRow = POLICIES_QUERY_RESULT[number]
export type TrainingRow = TRAININGS_QUERY_RESULT[number]
type ExternalRow = EXTERNAL_RESOURCES_QUERY_RESULT[number]
type ResourceRow = GuideRow | PolicyRow | TrainingRow | ExternalRow

/** What mapping a resource needs besides its row. */
interface ResourceContext {
  readonly directory: Directory
}

/** What mapping one of our own texts needs besides its row. */
export interface OwnContext extends ResourceContext {
  /** Stands as its publisher. */
  readonly siteTitle: string
}

function toShared<T extends ResourceRow>(row: Localised<T>, context: ResourceContext) {
  const { source, translation } = row
  const { directory } = context
  const identity = toIdentity(row)
  const from = source._id
  const publishedBy = source._type === 'externalResource' ? orEmpty(source.publishedBy) : []
  const contributors = new Set([...orEmpty(source.contributedBy), ...publishedBy])
  return {
    ...identity,
    ...toEvidence(source, translation),
    // A guide can be a part of the page of a job.
    path: directory.pathOf(from) ?? documentPath(identity.language, source._type, identity.slug),
    summary: translation.summary,
    kind: source.kind,
    cover: toPicture(translation.cover ?? source.cover),
    contentNote: nullToUndefined(translation.contentNote),
    languages: orEmpty(source.languages).length > 0 ? orEmpty(source.languages) : [source.language],
    minutes: nullToUndefined(source.minutes),
    topics: directory.slugsOf(orEmpty(source.topics), from),
    roles: directory.slugsOf(orEmpty(source.roles), from),
    forEveryJob: source.forEveryJob === true,
    audience: orEmpty(source.audience),
    labels: toLabels(source),
    exploitationTypes: orEmpty(source.exploitationTypes),
    jurisdictions: orEmpty(source.jurisdictions),
    contributedBy: directory.linksTo(orEmpty(source.contributedBy), from),
    endorsedBy: directory.linksTo(orEmpty(source.endorsedBy), from),
    adaptedFrom: directory.linksTo(orEmpty(source.adaptedFrom), from),
    // What is not published is reported where the links are made.
    contributors: [...contributors].flatMap((id) => directory.slugOf(id) ?? []),
    licence: nullToUndefined(source.licence),
    layTerms: orEmpty(translation.layTerms),
  }
}

/** What our own texts have in common: they are ours, open, and are their own page. */
export function toOurs<T extends GuideRow | PolicyRow | TrainingRow>(row: Localised<T>, context: OwnContext) {
  const shared = toShared(row, context)
  const languages = [...new Set([...shared.languages, row.translation.language])]
  const open = { access: undefined, accessIsStated: true, leadsToIt: false }
  const ours = { ...shared, ...open, languages, publisher: context.siteTitle, year: undefined }
  return { ...ours, merit: toMerit(ours) }
}

/** Maps a guide; its minutes are counted from its text unless an editor set them. */
export function toGuide(
  row: Localised<GuideRow>,
  context: OwnContext,
): Mapped<GuideRow, Guide, Label | 'needsReader' | ReadByField> {
  const body = toRichText(row.translation.body, {
    references: context.directory,
    from: row.translation._id,
    blanks: new Map(),
  })
  const shared = toOurs(row, context)
  return {
    ...shared,
    readBy: row.source.needsReader === true ? toReadBy(row.translation) : undefined,
    type: 'guide',
    body,
    minutes: shared.minutes ?? readingMinutes(toPlainText(body)),
  }
}

/** Maps a paper with its blanks and what is beside it. */
export function toPolicy(row: Localised<PolicyRow>, context: OwnContext): Mapped<PolicyRow, Policy, Label | 'fillIns'> {
  const blanks = orEmpty(row.translation.fillIns)
  const text = {
    references: context.directory,
    from: row.translation._id,
    blanks: new Map(blanks.map(({ name, label }) => [name, label])),
  }
  const body = toRichText(row.translation.body, text)
  const shared = toOurs(row, context)
  return {
    ...shared,
    type: 'policy',
    blanks: blanks.map(({ name, label, example }) => ({ name, label, example: nullToUndefined(example) })),
    body,
    guidance: toRichText(row.translation.guidance, text),
    forTheLawyer: orEmpty(row.translation.forTheLawyer),
    lawyerCanWait: row.source.lawyerCanWait === true,
    isPocketSize: row.source.isPocketSize === true,
    hasDocumentControl: row.source.hasDocumentControl === true,
    readBy: orEmpty(row.translation.readBy),
    version: nullToUndefined(row.source.version),
    versionDate: nullToUndefined(row.source.versionDate),
    minutes: shared.minutes ?? readingMinutes(toPlainText(body)),
  }
}

/** Maps somebody else's material. */
export function toExternalResource(
  row: Localised<ExternalRow>,
  context: ResourceContext,
): Mapped<ExternalRow, ExternalResource, Label | 'urlKind' | 'urlNote'> {
  const { source, translation } = row
  const shared = toShared(row, context)
  // The source of a link is the link itself, unless an editor gave others.
  const itself = toSource({ publisher: source.publisher, url: source.url })
  const external = {
    ...shared,
    sources: shared.sources.length > 0 ? shared.sources : [itself],
    publisher: source.publisher,
    publishedBy: context.directory.linksTo(orEmpty(source.publishedBy), source._id),
    url: source.url,
    leadsToIt: source.urlKind === 'leads-to-it',
    year: nullToUndefined(source.year),
    formats: orEmpty(source.formats),
    access: source.access,
    accessIsStated: source.accessIsStated === true,
    hotelSpecific: source.hotelSpecific === true,
    whyForHotels: nullToUndefined(translation.whyForHotels),
    caveat: nullToUndefined(translation.caveat),
  }
  return { ...external, type: 'externalResource', merit: toMerit(external) }
}
