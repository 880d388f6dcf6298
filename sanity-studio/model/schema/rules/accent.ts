import { accentPlaces, contrast, LEAST_CONTRAST } from '../../../../src/domain/brand.ts'

const COLOUR = /^#[0-9a-f]{6}$/

/** Says what is wrong with the colour of a hub, or `true`: who sees little must be able to read what is written in it. */
export function checkAccent(accent: string | undefined): true | string {
  if (accent === undefined) return true
  if (!COLOUR.test(accent)) return `“${accent}” is no colour. Write “#” and six digits, small letters: #1a4fa3`
  const [weakest] = Object.entries(accentPlaces(accent))
    .map(([place, ground]) => ({ place, ratio: contrast(accent, ground) }))
    .toSorted((a, b) => a.ratio - b.ratio)
  if (weakest === undefined || weakest.ratio >= LEAST_CONTRAST) return true
  const ratio = Math.floor(weakest.ratio * 10) / 10
  return `“${accent}” has a contrast of ${ratio}:1 ${weakest.place}; ${LEAST_CONTRAST}:1 is the least. Choose a darker one.`
}
