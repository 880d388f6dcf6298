/** How a hub looks of its own. What it does not have is that of this project. */
export interface Brand {
  /** The asset of its mark. */
  readonly mark?: string | undefined
  /** The colour of links, buttons and headings: `#1a4fa3`. */
  readonly accent?: string | undefined
  /** The doors of the menu that come right after Act now, by the first parts of their addresses. */
  readonly firstDoors?: readonly string[]
  /** The parts of the hub that no page leads to, by their addresses, since there is nothing behind them. */
  readonly closedParts?: readonly string[]
}

/** The grounds of pages in tokens.css: in the light and in the dark, and that of a panel in the light. */
export const GROUND = { light: '#ffffff', dark: '#10191c', panel: '#f3f6f5' } as const

/** WCAG 2.2, 1.4.3: the least contrast of a text. */
export const LEAST_CONTRAST = 4.5

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour with a share of another. */
function mix(colour: string, share: number, other: string): string {
  const others = channels(other)
  const mixed = channels(colour).map((value, at) => Math.round(value * share + (others[at] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A colour in the light and in the dark. */
type Pair = readonly [light: string, dark: string]

/** The colours of a page that follow from the accent: in the dark it is lightened until it can be read. */
export function accentColours(accent: string): Readonly<Record<'text' | 'hover' | 'tint', Pair>> {
  return {
    text: [accent, mix(accent, 0.4, '#ffffff')],
    hover: [mix(accent, 0.7, '#000000'), mix(accent, 0.2, '#ffffff')],
    tint: [mix(accent, 0.12, GROUND.light), mix(accent, 0.25, GROUND.dark)],
  }
}

/** Where an accent is text, or text is on it, in the light: the place and its ground. In the dark each accent can be read. */
export function accentPlaces(accent: string): Readonly<Record<string, string>> {
  return {
    'on the white page, and under the white words of a button': GROUND.light,
    'on the ground of a panel': GROUND.panel,
    'on its own tint': accentColours(accent).tint[0],
  }
}
