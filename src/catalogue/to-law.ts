import type { Duty, Law, Notice, SizeRule } from '../domain/law.ts'
import { documentPath } from '../domain/paths.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toSource } from './source/to-source.ts'
import type { LAWS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import { toDays } from './to-days.ts'
import { toEvidence } from './to-evidence.ts'

type Row = LAWS_QUERY_RESULT[number]
type DutyRow = NonNullable<Row['duties']>[number]

type NoticeRow = NonNullable<DutyRow['notice']>

function toNotice({ where, size, letters, languages }: NoticeRow, original: NoticeRow | null | undefined): Notice {
  return {
    where: nullToUndefined(where),
    size: nullToUndefined(size),
    letters: nullToUndefined(letters),
    languages: nullToUndefined(languages),
    address: nullToUndefined(original?.address ?? null),
  }
}

/** Maps a duty: its words from the translation, all else from the same duty of the original. */
function toDuty(
  { title, who, what, length, when, keep, coursesFrom, notice }: DutyRow,
  original: DutyRow | undefined,
): Duty {
  // A translation that was made before the original named the notice.
  const shownNotice = notice ?? original?.notice
  return {
    title,
    about: nullToUndefined(original?.about ?? null),
    binds: orEmpty(original?.binds),
    who: nullToUndefined(who),
    what: nullToUndefined(what),
    length: nullToUndefined(length),
    when: nullToUndefined(when),
    keep: nullToUndefined(keep),
    ...(shownNotice && { notice: toNotice(shownNotice, original?.notice) }),
    needsApproval: original?.needsApproval === true,
    coursesUrl: nullToUndefined(original?.coursesUrl ?? null),
    coursesFrom: nullToUndefined(coursesFrom ?? original?.coursesFrom ?? null),
    isAdvice: original?.isAdvice === true,
    sources: orEmpty(original?.sources).map(toSource),
    ...(original === undefined ? {} : toDays(original)),
  }
}

function toSizeRule({ sizes, sizesNeeded, belowDepends }: Row): SizeRule {
  const tests = orEmpty(sizes).map(({ measure, number, isOver, currency }) => ({
    measure,
    number,
    isOver: isOver === true,
    ...(currency !== null && { currency }),
  }))
  return { tests, needed: sizesNeeded ?? tests.length, belowDepends: belowDepends === true }
}

/** Maps a law into the reader's language. */
export function toLaw(row: Localised<Row>, directory: Directory): Law {
  const { source, translation } = row
  const identity = toIdentity(row)
  const originals = new Map(orEmpty(source.duties).map((duty) => [duty._key, duty]))
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: documentPath(identity.language, 'law', identity.slug),
    jurisdiction: source.jurisdiction,
    kind: source.kind,
    asksOfHotels: translation.asksOfHotels,
    duties: orEmpty(translation.duties).map((duty) => toDuty(duty, originals.get(duty._key))),
    threshold: nullToUndefined(translation.threshold),
    size: toSizeRule(source),
    binds: orEmpty(source.binds),
    since: nullToUndefined(translation.since),
    ...toDays(source),
    status: nullToUndefined(translation.status),
    penalty: nullToUndefined(translation.penalty),
    penaltySources: orEmpty(source.penaltySources).map(toSource),
    officialText: orEmpty(source.officialText).map(toSource),
    hotelSpecific: source.hotelSpecific === true,
    caveat: nullToUndefined(translation.caveat),
    roles: directory.slugsOf(orEmpty(source.roles), source._id),
    topics: directory.slugsOf(orEmpty(source.topics), source._id),
    layTerms: orEmpty(translation.layTerms),
  }
}
