/** A part of a picture as fractions of its sides, cut away from each edge (Sanity's image crop). */
export interface Crop {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The part that must stay visible: centre and size as fractions of the sides (Sanity's hotspot). */
export interface Hotspot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The shapes, width by height, in which pages show the picture of a resource: at the top of its page, and in a list. */
export const COVER_SHAPES = { banner: 5 / 2, card: 16 / 9 } as const

/** A picture in the content, before it is cut and encoded. */
export interface Picture {
  /** Sanity's asset id: image-<sha1>-<width>x<height>-<extension>. */
  readonly assetId: string
  readonly alt: string
  readonly credit: string
  readonly crop?: Crop
  readonly hotspot?: Hotspot
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}
