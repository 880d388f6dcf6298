import { map, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../connection/watch-query.ts'
import { type Fields, fieldsIn, isFields } from '../../model/rules/fields.ts'
import { findPictureUses, type PictureUse } from './picture-uses.ts'

/** The pictures, and the documents that refer to one of them. */
const PICTURES = `{
  "assets": *[_type == "sanity.imageAsset"] | order(originalFilename asc)[0...1000]{
    _id, originalFilename, title, url, size, "width": metadata.dimensions.width, "height": metadata.dimensions.height
  },
  "documents": *[!(_type match "sanity.*") && references(*[_type == "sanity.imageAsset"]._id)]
}`

/** A picture and where it is used. */
export interface Picture {
  readonly id: string
  readonly name: string
  readonly url: string
  /** “1200 × 800 pixels, 84 KB” */
  readonly size: string
  readonly uses: readonly PictureUse[]
}

function toPicture(asset: Fields, uses: ReadonlyMap<string, readonly PictureUse[]>): Picture {
  const { _id, originalFilename, title, url, size, width, height } = asset
  const id = typeof _id === 'string' ? _id : ''
  const name = [title, originalFilename].find((one) => typeof one === 'string')
  const pixels = typeof width === 'number' && typeof height === 'number' ? [`${width} × ${height} pixels`] : []
  const bytes = typeof size === 'number' ? [`${Math.ceil(size / 1024)} KB`] : []
  return {
    ...{ id, name: typeof name === 'string' ? name : id, url: typeof url === 'string' ? url : '' },
    ...{ size: [...pixels, ...bytes].join(', '), uses: uses.get(id) ?? [] },
  }
}

/** Observes the pictures, and in which documents they are. */
export function watchPictures(store: QueryStore): Observable<readonly Picture[]> {
  const listen = '*[!(_id in path("_.**")) && !(_type match "system.*")]'
  return watchQuery(store, { fetch: PICTURES, listen, perspective: 'drafts' }).pipe(
    map((found) => {
      const { assets, documents }: Fields = isFields(found) ? found : {}
      const uses = findPictureUses(fieldsIn(documents))
      return fieldsIn(assets).map((asset) => toPicture(asset, uses))
    }),
  )
}
