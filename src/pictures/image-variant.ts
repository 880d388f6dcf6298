import { parseAssetId } from '../domain/asset-id.ts'
import { cropWindow, type CropWindow } from '../domain/crop-window.ts'
import { COVER_SHAPES, type Picture } from '../domain/picture.ts'

/** The presets in which pages show pictures: an aspect ratio, or for `whole` that of the editor's crop. */
const PRESETS = { ...COVER_SHAPES, whole: undefined } as const

export type Preset = keyof typeof PRESETS

/** The folder, beside content/, where image variants are written. A build publishes whatever is in it. */
export const VARIANTS_FOLDER = '.content-assets'

/** Where the preview of drafts writes its variants, so that no build ever finds them. */
export const DRAFT_VARIANTS_FOLDER = 'sanity-studio/.lake/drafts-variants'

/** A variant of an image: the name of its file and the part of the original that it shows. */
export interface ImageVariant {
  readonly file: string
  readonly window: CropWindow
}

/**
 * The variant of a picture for a preset. The name of its file contains everything that determines its bytes.
 * Undefined where the picture has no valid asset id.
 */
export function variantOf(picture: Picture, preset: Preset): ImageVariant | undefined {
  const original = parseAssetId(picture.assetId)
  if (original?.kind !== 'image') return undefined
  const window = cropWindow(picture, original, PRESETS[preset])
  const part = `${window.left}-${window.top}-${window.width}x${window.height}`
  return { file: original.file.replace(/-\d+x\d+\./, `-${part}.`).replace(/\.svg$/, '.png'), window }
}
