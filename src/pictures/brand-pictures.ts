import { readFile } from 'node:fs/promises'

import sharp from 'sharp'

import { accentColours, GROUND, type Brand } from '../domain/brand.ts'
import { parseAssetId } from '../domain/asset-id.ts'
import type { AssetSource } from '../catalogue/source/source.ts'

/** The mark of this project, in which a hub without one of its own is shown. */
const OWN_MARK = 'public/favicon.svg'

const MEDIA_TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', jpg: 'jpeg' }

/**
 * The mark of a hub as an SVG, whatever its picture is: pages, tabs and the copy for no signal have one kind of file. What is in it is a
 * picture only, so that no script of an SVG runs.
 */
export async function markFile(source: Pick<AssetSource, 'readAsset'>, mark: string): Promise<string> {
  const bytes = Buffer.from(await source.readAsset(mark))
  const { extension = 'png' } = parseAssetId(mark) ?? {}
  const type = `image/${MEDIA_TYPES[extension] ?? extension}`
  const picture = `<image width="64" height="64" href="data:${type};base64,${bytes.toString('base64')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">${picture}</svg>\n`
}

/** The size that previews of links ask for. */
const SHARE = { width: 1200, height: 630 }
const MARK = 360
const EDGE = 24

/** The picture of a shared link: the mark on the tint of the colour, with an edge of the colour. No words, so no letters are needed. */
export async function sharePicture(
  source: Pick<AssetSource, 'readAsset'>,
  { mark, accent }: Brand,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = mark === undefined ? await readFile(OWN_MARK) : await source.readAsset(mark)
  const ground = accent === undefined ? GROUND.panel : accentColours(accent).tint[0]
  const picture = await sharp(bytes, { density: 720 })
    .resize(MARK, MARK, { fit: 'contain', background: 'transparent' })
    .png()
    .toBuffer()
  const edge = { create: { width: SHARE.width, height: EDGE, channels: 3 as const, background: accent ?? ground } }
  const png = await sharp({ create: { ...SHARE, channels: 3, background: ground } })
    .composite([{ input: picture }, { input: edge, gravity: 'south' }])
    .png()
    .toBuffer()
  return new Uint8Array(png)
}
