import type { Figure } from '../../domain/rich-text.ts'
import { nullToUndefined } from '../../sanity/nullable.ts'
import { toPicture } from '../../sanity/to-picture.ts'
import type { RowOf } from '../block-data.ts'

/** Maps a figure; none where no image was chosen. */
export function mapFigure(row: RowOf<'figure'>): readonly Figure[] {
  const picture = toPicture(row.picture)
  return picture === undefined ? [] : [{ _type: 'figure', picture, caption: nullToUndefined(row.caption) }]
}
