import { toRichText } from '../blocks/data.ts'
import type { FilledPaper, ModelHotel } from '../domain/model-hotel.ts'
import { documentPath } from '../domain/paths.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { orEmpty } from './source/nullable.ts'
import type { MODEL_HOTELS_QUERY_RESULT } from './source/types.ts'

type Row = MODEL_HOTELS_QUERY_RESULT[number]

/** Maps an invented hotel and what it writes into its papers. A paper that is not published is reported and left out. */
export function toModelHotel(row: Localised<Row>, directory: Directory): Mapped<Row, ModelHotel> {
  const { translation, source } = row
  const identity = toIdentity(row)
  const text = { references: directory, from: translation._id, blanks: new Map<string, string>() }
  return {
    ...identity,
    path: documentPath(identity.language, 'modelHotel', identity.slug),
    shortTitle: translation.shortTitle,
    summary: translation.summary,
    facts: Object.fromEntries(translation.facts.map(({ name, value }) => [name, value])),
    papers: translation.papers.flatMap(({ paper: id, note, tables, options, body }): readonly FilledPaper[] =>
      directory.linksTo([id], source._id).map((paper) => ({
        paper,
        slug: directory.slugOf(id) ?? id,
        note,
        tables: Object.fromEntries(
          orEmpty(tables).map(({ of, fullRows }) => [of, orEmpty(fullRows).map(({ cells }) => cells)]),
        ),
        options: Object.fromEntries(orEmpty(options).map(({ option, text: words }) => [option, words])),
        body: toRichText(body, text),
      })),
    ),
  }
}
