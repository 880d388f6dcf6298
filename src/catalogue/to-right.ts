import { documentPath } from '../domain/paths.ts'
import type { Right } from '../domain/right.ts'
import type { RIGHTS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toDays } from './to-days.ts'
import { toEvidence } from './to-evidence.ts'
import { toReadBy, type ReadByField } from './to-read-by.ts'

type Row = RIGHTS_QUERY_RESULT[number]

/** Maps an answer about rights at work into the reader's language. Who has read it is said of the text that is shown. */
export function toRight(
  row: Localised<Row>,
  directory: Directory,
): Mapped<Row, Right, 'selfCheckGroup' | 'selfCheckAnswer' | 'scene' | ReadByField> {
  const { source, translation } = row
  const identity = toIdentity(row)
  const group = nullToUndefined(source.selfCheckGroup)
  const daysOf = new Map(orEmpty(source.changes).map((change) => [change._key, toDays(change)]))
  const question = nullToUndefined(translation.selfCheck)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: documentPath(identity.language, 'rightsAnswer', identity.slug),
    leads: source.leads === true,
    topic: source.topic,
    sharedQuestion: nullToUndefined(source.sharedQuestion),
    jurisdictions: orEmpty(source.jurisdictions),
    answer: translation.answer,
    more: translation.more,
    changes: orEmpty(translation.changes).map(({ _key, text }) => ({ text, ...daysOf.get(_key) })),
    covers: nullToUndefined(translation.covers),
    since: nullToUndefined(translation.since),
    caveat: nullToUndefined(translation.caveat),
    helplines: directory.helplinesOf(orEmpty(source.helplines), source._id),
    selfCheck:
      group === undefined || question === undefined
        ? undefined
        : {
            group,
            question,
            answer: translation.selfCheckAnswer ?? translation.answer,
            ...(source.scene !== null && { scene: source.scene }),
          },
    readBy: toReadBy(translation),
    layTerms: orEmpty(translation.layTerms),
  }
}
