import { parseAssetId } from '../domain/asset-id.ts'
import { type CropWindow, cropWindow } from '../domain/crop-window.ts'
import type { Picture } from '../domain/picture.ts'
import { SHAPES, type Shape } from './shapes.ts'

/** The folder, beside content/, where pictures lie once they are cut. Whatever lies in it, a build publishes. */
export const CUT_FOLDER = '.content-assets'

/** Where the preview of drafts has its cuts, so that no build ever finds them. */
export const DRAFT_CUT_FOLDER = 'sanity-studio/.lake/drafts-cuts'

/** A cut of a picture: the file that holds it and the part of the original it shows. */
export interface Cut {
  readonly file: string
  readonly window: CropWindow
}

/** Where the cut of a picture to a shape lies; undefined where its asset id is not one. */
export function cutOf(picture: Picture, shape: Shape): Cut | undefined {
  const original = parseAssetId(picture.assetId)
  if (original?.kind !== 'image') return undefined
  const window = cropWindow(picture, original, SHAPES[shape])
  const part = `${window.left}-${window.top}-${window.width}x${window.height}`
  return { file: original.file.replace(/-\d+x\d+\./, `-${part}.`).replace(/\.svg$/, '.png'), window }
}
