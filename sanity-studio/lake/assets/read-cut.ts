import { LakeFault } from '../fault.ts'

/** How a picture is asked for, in the words of Sanity's image API. */
export interface Cut {
  readonly width: number | undefined
  readonly height: number | undefined
  /** Left, top, width, height in pixels of the original. */
  readonly rect: readonly [number, number, number, number] | undefined
  readonly fit: 'clip' | 'crop' | 'fill' | 'fillmax' | 'max' | 'scale' | 'min'
  readonly quality: number
  /** undefined for the format of the original. */
  readonly format: 'jpg' | 'png' | 'webp' | undefined
}

const FITS = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
const FORMATS = ['jpg', 'png', 'webp'] as const
const MOST_SIDE = 5000

function wholeNumber(text: string | null, name: string, least: number, most: number): number | undefined {
  if (text === null) return undefined
  const value = Number(text)
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text) || value < least || value > most)
    throw new LakeFault(400, `The picture’s ${name} must be a number from ${least} to ${most}.`)
  return Math.round(value)
}

function readRect(text: string | null): Cut['rect'] {
  if (text === null) return undefined
  const [left, top, width, height, ...more] = text.split(',').map((part) => wholeNumber(part, 'rect', 0, 100_000))
  if (left === undefined || top === undefined || !width || !height || more.length > 0)
    throw new LakeFault(400, 'The picture’s rect must be left,top,width,height in pixels.')
  return [left, top, width, height]
}

/**
 * Reads what an address asks of a picture; words that are not known here are passed over, as Sanity does.
 * @throws LakeFault 400 for a value out of range.
 */
export function readCut(query: URLSearchParams, accept: string): Cut {
  const ratio = wholeNumber(query.get('dpr'), 'dpr', 1, 3) ?? 1
  const side = (name: string) => {
    const value = wholeNumber(query.get(name), name, 1, MOST_SIDE)
    return value === undefined ? undefined : Math.min(value * ratio, MOST_SIDE)
  }
  const isAuto = query.get('auto') === 'format' && accept.includes('image/webp')
  return {
    width: side('w'),
    height: side('h'),
    rect: readRect(query.get('rect')),
    fit: FITS.find((fit) => fit === query.get('fit')) ?? 'clip',
    quality: wholeNumber(query.get('q'), 'q', 1, 100) ?? 80,
    format: FORMATS.find((format) => format === query.get('fm')) ?? (isAuto ? 'webp' : undefined),
  }
}

/** Whether the original will do as it is. */
export function isWhole({ width, height, rect, format }: Cut): boolean {
  return width === undefined && height === undefined && rect === undefined && format === undefined
}
