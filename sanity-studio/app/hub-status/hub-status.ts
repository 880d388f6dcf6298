import type { BuildRecord, BuiltDocument } from '../../../src/domain/build-record.ts'
import type { Problem } from '../../../src/domain/problem.ts'
import { formatMoment } from '../format-moment.ts'
import type { HubAnswer } from './hub-answer.ts'

/**
 * Where a document is: readers see it, the next build brings it, they do not see it although it is published, it is not
 * published or outside its days, or the hub does not say.
 */
export type HubState = 'on' | 'waiting' | 'off' | 'unpublished' | 'unknown'

/** What an editor is told about a document. */
export interface HubStatus {
  readonly state: HubState
  /** A few words: “On the hub since 14:02”. */
  readonly headline: string
  /** Why, and what to do, in sentences; empty where the headline says it all. */
  readonly because: readonly string[]
  /** What the build complains about, where it is a document: this one or another. */
  readonly problem?: Problem
}

/** A published document as the lake has it; null where it was never published, or is not any more. */
export type Published = { readonly _id: string; readonly _rev: string; readonly _updatedAt: string } | null

/** What the status of a document depends on. */
export interface HubQuestion {
  /** The id of the published document. */
  readonly id: string
  readonly published: Published
  /** Whether there are changes that are not published. */
  readonly hasDraft: boolean
  readonly hub: HubAnswer
  /** Why the document cannot get to the hub, as other parts of the Studio know it: one sentence each. */
  readonly obstacles?: readonly string[]
  /** Whether the content is in Sanity’s cloud, so that the hub is somewhere else. */
  readonly isCloud: boolean
}

/** In milliseconds: longer than any host takes to build and deliver. */
const OVERDUE = 20 * 60_000

const NOT_ON_THE_HUB = 'Not on the hub'
const REFUSED = 'Published, but the build refuses it'
const HELD_UP = 'Published, but another document holds it up'
const UNKNOWN = 'Published; whether it is on the hub is not known'

/** The time of a document of content/ that has none (`lake/content-sync/content-line.ts`). */
const NO_TIME = 0

/** Times in content/ have whole seconds. */
function secondOf(time: string): number {
  return time === '' ? NO_TIME : Math.floor(Date.parse(time) / 1000)
}

function isThisRevision({ revision }: BuiltDocument, { _rev, _updatedAt }: NonNullable<Published>): boolean {
  return revision === _rev || secondOf(revision) === secondOf(_updatedAt)
}

function withoutRecord(hub: Exclude<HubAnswer, { kind: 'record' }>, isCloud: boolean): HubStatus {
  if (hub.kind === 'asking') return { state: 'unknown', headline: 'Asking the hub …', because: [] }
  if (hub.kind === 'no-address') {
    const because = [
      'Nobody has told the Studio where the hub is: build it with SANITY_STUDIO_HUB_ORIGIN=https://… and the address of the hub.',
    ]
    return { state: 'unknown', headline: UNKNOWN, because }
  }
  if (hub.kind === 'no-studio') {
    const because = ['The server of this Studio does not answer. Start it with “npm run studio” in its folder.']
    return { state: 'unknown', headline: UNKNOWN, because }
  }
  const { origin } = hub
  if (hub.kind === 'unreachable') {
    return isCloud
      ? {
          state: 'unknown',
          headline: UNKNOWN,
          because: [`The hub at ${origin} does not answer: open that address, and ask whoever looks after the server.`],
        }
      : {
          // Nothing is wrong with the document, so nothing turns red.
          state: 'unknown',
          headline: UNKNOWN,
          because: [`No hub answers at ${origin}. Start it with “npm start” in the folder of this Studio.`],
        }
  }
  const because = isCloud
    ? `The host at ${origin} does not let the Studio read build.json: it has to send the header that DEPLOY.md gives for it.`
    : `What runs at ${origin} does not say what it shows, as “npm run dev” does not. End it, and use “npm start”.`
  return { state: 'unknown', headline: UNKNOWN, because: [because] }
}

function withoutPublished(built: BuiltDocument | undefined): HubStatus {
  if (built === undefined || built.hidden !== undefined)
    return { state: 'unpublished', headline: 'A draft: readers do not see it', because: [] }
  const because = ['It is not published any more, but readers still see it until then.']
  return { state: 'waiting', headline: 'Waiting for the build', because }
}

function onTheHub(built: BuiltDocument, record: BuildRecord, hasDraft: boolean, now: number): HubStatus {
  const headline = built.since === undefined ? 'On the hub' : `On the hub since ${formatMoment(built.since, now)}`
  return {
    state: 'on',
    headline,
    because: [
      ...(built.note === undefined ? [] : [built.note]),
      ...(built.since === undefined ? [`The last build was at ${formatMoment(record.builtAt, now)}.`] : []),
      ...(hasDraft ? ['What was changed since is not published yet.'] : []),
    ],
  }
}

/** What readers see instead of a change that is not there yet. */
function seenInstead(built: BuiltDocument | undefined, now: number): readonly string[] {
  if (built === undefined || built.hidden !== undefined) return []
  return [
    built.since === undefined
      ? 'Readers see the version of before.'
      : `Readers see the version of ${formatMoment(built.since, now)}.`,
  ]
}

function notYet(
  published: NonNullable<Published>,
  { record, at }: Extract<HubAnswer, { kind: 'record' }>,
  isCloud: boolean,
): HubStatus {
  const built = record.documents[published._id]
  const instead = seenInstead(built, at)
  const own = [...(record.heldBack ?? []), ...(record.problems ?? [])].find(
    ({ document }) => document === published._id,
  )
  const problem = own ?? record.problems?.[0]
  if (problem !== undefined) {
    const isOthers = problem.document !== undefined && problem.document !== published._id
    return {
      state: 'off',
      headline: isOthers ? HELD_UP : REFUSED,
      because: [problem.what, problem.fix, ...instead],
      problem,
    }
  }
  if (at - Date.parse(published._updatedAt) < OVERDUE) {
    return { state: 'waiting', headline: 'Waiting for the build', because: instead }
  }
  const fix = isCloud
    ? 'Look whether the webhook calls the host, and whether the last build there succeeded (DEPLOY.md).'
    : 'Stop the hub and start it again with “npm start”; it has to read the content/ of this Studio.'
  const since = formatMoment(published._updatedAt, at)
  const because = [`Published ${since}, but no build has brought it to the hub.`, fix, ...instead]
  return { state: 'off', headline: NOT_ON_THE_HUB, because }
}

/** Says where a document is, and why it is not on the hub. */
export function hubStatusOf({ id, published, hasDraft, hub, obstacles = [], isCloud }: HubQuestion): HubStatus {
  const built = hub.kind === 'record' ? hub.record.documents[id] : undefined
  if (published === null) return withoutPublished(built)
  if (hub.kind !== 'record') return withoutRecord(hub, isCloud)
  if (built === undefined || !isThisRevision(built, published)) {
    if (obstacles.length === 0) return notYet(published, hub, isCloud)
    return { state: 'off', headline: NOT_ON_THE_HUB, because: [...obstacles, ...seenInstead(built, hub.at)] }
  }
  const { hidden } = built
  if (hidden?.isPlanned === true)
    return { state: 'unpublished', headline: 'Not on the hub today', because: [hidden.what, hidden.fix] }
  if (hidden !== undefined) return { state: 'off', headline: NOT_ON_THE_HUB, because: [hidden.what, hidden.fix] }
  return onTheHub(built, hub.record, hasDraft, hub.at)
}
