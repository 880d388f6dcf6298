import { parseAssetId } from '../domain/asset-id.ts'
import { accentColours, type Brand } from '../domain/brand.ts'
import { doorIcons } from './doors.ts'
import { digest } from './page-key.ts'

/** Where the looks of a hub are, as paths from the root of the site. */
interface BrandPaths {
  readonly mark: string
  readonly share: string
  /** What gives pages the colour and the order of the hub; absent where it has none of its own. */
  readonly style: string | undefined
}

/** A file that a hub with a mark or colour of its own has. Its name changes with what is in it. */
export interface BrandFile extends Brand {
  readonly kind: 'mark' | 'share' | 'style'
  readonly file: string
}

/** The files of the looks of a hub: none where it has those of this project. */
export function brandFiles({ mark, accent, ...doors }: Brand): readonly BrandFile[] {
  const style = brandStyle({ accent, ...doors })
  const picture = mark === undefined ? undefined : parseAssetId(mark)?.file.slice(0, 12)
  const name = [picture, accent?.slice(1)].filter((part) => part !== undefined).join('-')
  return [
    ...(picture === undefined ? [] : [{ kind: 'mark', file: `mark-${picture}.svg`, mark } as const]),
    ...(name === '' ? [] : [{ kind: 'share', file: `share-${name}.png`, mark, accent } as const]),
    ...(style === '' ? [] : [{ kind: 'style', file: `style-${digest([style])}.css`, accent, ...doors } as const]),
  ]
}

/** Where the mark, the picture of a shared link and the colour of a hub are. */
export function brandPaths(brand: Brand = {}): BrandPaths {
  const files = brandFiles(brand)
  const pathOf = (wanted: BrandFile['kind']) => {
    const found = files.find(({ kind }) => kind === wanted)
    return found && `/assets/brand/${found.file}`
  }
  return { mark: pathOf('mark') ?? '/favicon.svg', share: pathOf('share') ?? '/share.png', style: pathOf('style') }
}

function accentRule(accent: string): string {
  const { text, hover, tint } = accentColours(accent)
  const values = { link: text, brand: text, 'link-hover': hover, 'brand-tint': tint }
  const lines = Object.entries(values).map(([name, [light, dark]]) => `--color-${name}:light-dark(${light},${dark})`)
  return `:root{${lines.join(';')}}\n`
}

/** The stylesheet that puts a colour in the place of that of this project, and the icons of doors in their order. It is in no layer, so it stands before all others. */
export function brandStyle({ accent, ...doors }: Brand): string {
  // A mask of eight icons is moved by sevenths.
  const icons = doorIcons(doors).map(
    (place, at) => `.doors li:nth-child(${at + 1}) .bold{--door:${(place * 100).toFixed(1)}%}\n`,
  )
  return [accent === undefined ? '' : accentRule(accent), ...icons].join('')
}
