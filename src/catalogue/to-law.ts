import type { Duty, Law, Notice, SizeRule, SizeTest } from '../domain/law.ts'
import { documentPath } from '../domain/paths.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toSource } from './source/to-source.ts'
import type { LAWS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { toDays } from './to-days.ts'
import { toEvidence } from './to-evidence.ts'

type Row = LAWS_QUERY_RESULT[number]
type DutyRow = NonNullable<Row['duties']>[number]
type SizeRow = NonNullable<Row['sizes']>[number]
type NoticeRow = NonNullable<DutyRow['notice']>

function toNotice(
  { where, size, letters, languages }: NoticeRow,
  original: NoticeRow | null | undefined,
): Mapped<NoticeRow, Notice> {
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
  { _key, title, who, what, length, when, keep, coursesFrom, notice }: DutyRow,
  original: DutyRow | undefined,
  linksTo: (ids: readonly string[]) => Duty['papers'],
): Mapped<DutyRow, Duty> {
  // A translation that was made before the original named the notice.
  const shownNotice = notice ?? original?.notice
  return {
    key: _key,
    title,
    about: nullToUndefined(original?.about ?? null),
    binds: orEmpty(original?.binds),
    who: nullToUndefined(who),
    what: nullToUndefined(what),
    length: nullToUndefined(length),
    when: nullToUndefined(when),
    keep: nullToUndefined(keep),
    notice: shownNotice ? toNotice(shownNotice, original?.notice) : undefined,
    needsApproval: original?.needsApproval === true,
    coursesUrl: nullToUndefined(original?.coursesUrl ?? null),
    coursesFrom: nullToUndefined(coursesFrom ?? original?.coursesFrom ?? null),
    isAdvice: original?.isAdvice === true,
    yearlyDay: nullToUndefined(original?.yearlyDay ?? null),
    papers: linksTo(orEmpty(original?.papers)),
    sources: orEmpty(original?.sources).map(toSource),
    ...toDays(original),
  }
}

function toSizeRule({ sizes, sizesNeeded, belowDepends }: Row): SizeRule {
  const tests = orEmpty(sizes).map(({ measure, number, isOver, currency }): Mapped<SizeRow, SizeTest> => ({
    measure,
    number,
    isOver: isOver === true,
    currency: nullToUndefined(currency),
  }))
  return { tests, needed: sizesNeeded ?? tests.length, belowDepends: belowDepends === true }
}

/** Maps a law into the reader's language. */
export function toLaw(
  row: Localised<Row>,
  directory: Directory,
): Mapped<Row, Law, 'sizes' | 'sizesNeeded' | 'belowDepends'> {
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
    duties: orEmpty(translation.duties).map((duty) =>
      toDuty(duty, originals.get(duty._key), (ids) => directory.linksTo(ids, source._id)),
    ),
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
