import type { Picture } from '../../domain/picture.ts'
import { nullToUndefined } from '../../catalogue/source/nullable.ts'
import { toPicture } from '../../catalogue/source/to-picture.ts'
import type { BlockData } from '../block-data.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    figure: { readonly picture: Picture; readonly caption?: string }
  }
}

export const figure: BlockData<'figure'> = {
  // None where no image was chosen.
  map(row) {
    const picture = toPicture(row.picture)
    return picture === undefined ? [] : [{ _type: 'figure', picture, caption: nullToUndefined(row.caption) }]
  },
  text: ({ caption }) => caption ?? '',
  paper: ({ picture, caption }, { t }) => [
    { kind: 'pageOnly', what: t('papers.picture'), text: caption ?? picture.alt },
  ],
  cues: () => [],
  fixture: () => import('./fixture.ts'),
}
