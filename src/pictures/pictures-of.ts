import type { Picture } from '../domain/picture.ts'
import type { RichText } from '../domain/rich-text.ts'
import { textsIn, type Library } from '../library/index.ts'
import type { Shape } from './shapes.ts'

/** A picture and the shapes in which pages show it. */
export interface WantedPicture {
  readonly picture: Picture
  readonly shapes: readonly Shape[]
}

function figuresIn(text: RichText): readonly WantedPicture[] {
  return text.flatMap((block) => (block._type === 'figure' ? [{ picture: block.picture, shapes: ['whole'] }] : []))
}

/** Every picture that the pages of a language show. */
export function picturesOf(library: Pick<Library, 'resources' | 'pages'>): readonly WantedPicture[] {
  const covers = library.resources.flatMap(({ cover }): WantedPicture[] =>
    cover === undefined ? [] : [{ picture: cover, shapes: ['banner', 'card'] }],
  )
  return [...covers, ...textsIn(library).flatMap(figuresIn)]
}
