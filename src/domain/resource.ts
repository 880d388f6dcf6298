import type { Merit } from './best-first.ts'
import type { Evidence } from './evidence.ts'
import type { Facetted } from './facets.ts'
import { memoizeByObject } from './memoize.ts'
import type { PageLink } from './page-link.ts'
import type { Picture } from './picture.ts'
import type { ReadBy } from './read-by.ts'
import type { RichText } from './rich-text.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { HardQuestion, LawCover, Lesson, QuizQuestion, Scenario } from './training.ts'

/** The part of a resource that cards show and that filters, orders and the search are made of. */
export interface Card extends LocaleInfo, Facetted {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly publisher: string
  readonly year?: number
  /** False where the access was inferred from a page that opened. */
  readonly accessIsStated: boolean
  /** True where the address leads to the resource instead of being its own page. */
  readonly leadsToIt: boolean
  readonly sourceSeen?: string
  readonly lastReviewed?: string
  readonly audience: readonly string[]
  readonly merit: Merit
}

/** Every field of a card, so that none can be forgotten. Where its text is changed, its own page alone says. */
type WholeCard = { readonly [Name in Exclude<keyof Required<Card>, 'file' | 'updatedAt'>]: Card[Name] }

/** The card of a resource without its text, so that a page that shows cards stays as it is when a text changes. */
export const cardOf: (resource: Card) => Card = memoizeByObject((resource: Card): Card => {
  const { id, path, title, summary, kind, publisher, year, languages, minutes, access, accessIsStated } = resource
  const { leadsToIt, sourceSeen, lastReviewed, topics, roles, forEveryJob, audience, labels } = resource
  const { jurisdictions, contributors, merit, language, isFallback, isUnchecked, checked, changedOn } = resource
  const card: WholeCard = {
    id,
    path,
    title,
    summary,
    kind,
    publisher,
    year,
    languages,
    minutes,
    access,
    accessIsStated,
    leadsToIt,
    sourceSeen,
    lastReviewed,
    topics,
    roles,
    forEveryJob,
    audience,
    labels,
    jurisdictions,
    contributors,
    merit,
    language,
    isFallback,
    isUnchecked,
    checked,
    changedOn,
  }
  return card
})

interface ResourceBase extends Card, Evidence {
  readonly slug: string
  readonly cover?: Picture
  readonly contentNote?: string
  readonly exploitationTypes: readonly string[]
  readonly contributedBy: readonly PageLink[]
  readonly endorsedBy: readonly PageLink[]
  readonly adaptedFrom: readonly PageLink[]
  readonly licence?: string
  /** Words that people type who do not know its name. */
  readonly layTerms: readonly string[]
}

/** A text of our own that says how to do something. */
export interface Guide extends ResourceBase {
  readonly type: 'guide'
  readonly body: RichText
  /** Where it can do harm when it is wrong. */
  readonly readBy?: ReadBy
}

/** A blank that a hotel fills in. */
export interface Blank {
  readonly name: string
  readonly label: string
  readonly example?: string
}

/** Somebody who has read a paper and says so. */
export interface PaperReader {
  readonly who: string
  /** Such as “lawyer, England and Wales”. */
  readonly as: string
  /** YYYY-MM-DD. */
  readonly on: string
}

/** A paper with blanks that a hotel fills in and makes its own: a policy, a protocol, a clause, a log. */
export interface Policy extends ResourceBase {
  readonly type: 'policy'
  readonly blanks: readonly Blank[]
  /** The paper, and only the paper. */
  readonly body: RichText
  /** Shown beside the paper. */
  readonly guidance: RichText
  /** The points that a lawyer must look at. */
  readonly forTheLawyer: readonly string[]
  /** Whether it may be used before a lawyer has read it: it binds nobody. */
  readonly lawyerCanWait: boolean
  /** Whether it is a card for the pocket, which a browser prints on A6. */
  readonly isPocketSize: boolean
  /** Whether it says who owns and approved it, and when it is looked at again. */
  readonly hasDocumentControl: boolean
  readonly readBy: readonly PaperReader[]
  readonly version?: number
  /** YYYY-MM-DD. */
  readonly versionDate?: string
}

/** A session that one colleague can give to others, and that a person can go through alone. */
export interface Training extends ResourceBase {
  readonly type: 'training'
  /** For the person who leads the session. */
  readonly body: RichText
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  readonly quiz: readonly QuizQuestion[]
  readonly hardQuestions: readonly HardQuestion[]
  /** The share of right answers, from 0 to 1, with which the quiz is passed. */
  readonly passShare: number
  /** How many questions an attempt draws; undefined where it takes all. */
  readonly drawn?: number
  /** Its subjects, in short lines for the certificate. */
  readonly subjects: readonly string[]
  readonly covers: readonly LawCover[]
  readonly version: number
  /** YYYY-MM-DD */
  readonly versionDate?: string
}

/** Somebody else's material, linked and never re-hosted. */
export interface ExternalResource extends ResourceBase {
  readonly type: 'externalResource'
  readonly url: string
  readonly publishedBy: readonly PageLink[]
  readonly formats: readonly string[]
  readonly hotelSpecific: boolean
  readonly whyForHotels?: string
  readonly caveat?: string
}

export type Resource = Guide | Policy | Training | ExternalResource

/** The kinds of external resources that are training material. */
const LEARNING_KINDS = ['training', 'e-learning', 'video', 'scenario', 'case-study']

/** Whether somebody else's material is for training. */
export function isForLearning({ kind }: ExternalResource): boolean {
  return LEARNING_KINDS.includes(kind)
}

/** A predicate for resources of one type, for use with `filter`. */
export function isOfType<Type extends Resource['type']>(type: Type) {
  return (resource: Resource): resource is Extract<Resource, { readonly type: Type }> => resource.type === type
}
