const MILLIMETRES_AN_INCH = 25.4

/** The paper of a sheet, and how much fits on it in letters that a wall or a pocket needs. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly unit: 'mm' | 'in' | 'px'
  /** So many signs or questions in each language. */
  readonly entries: number
  /** So many answers about rights besides; none where there is only room for questions. */
  readonly rights: number
  /** Whether it has its picture. */
  readonly isDrawn: boolean
}

/**
 * The sizes that a sheet can have: ISO 216, the card of ISO/IEC 7810 ID-1, those of the United States, two of which laws of
 * States name (Florida 11 × 15, Texas 11 × 17 inches), and a picture as messengers show it whole on a phone held upright.
 */
export const SHEET_SIZES = {
  a4: { width: 210, height: 297, unit: 'mm', entries: 4, rights: 3, isDrawn: true },
  a3: { width: 297, height: 420, unit: 'mm', entries: 5, rights: 4, isDrawn: true },
  a6: { width: 105, height: 148, unit: 'mm', entries: 3, rights: 1, isDrawn: true },
  wallet: { width: 85.6, height: 54, unit: 'mm', entries: 2, rights: 0, isDrawn: false },
  letter: { width: 8.5, height: 11, unit: 'in', entries: 4, rights: 3, isDrawn: true },
  '11x15': { width: 11, height: 15, unit: 'in', entries: 5, rights: 4, isDrawn: true },
  '11x17': { width: 11, height: 17, unit: 'in', entries: 5, rights: 4, isDrawn: true },
  message: { width: 1080, height: 1350, unit: 'px', entries: 3, rights: 1, isDrawn: true },
} as const satisfies Readonly<Record<string, SheetSize>>

export type SizeName = keyof typeof SHEET_SIZES

/** A size of paper, or of a card. */
export type PaperName = Exclude<SizeName, 'message'>

/** The sizes of paper by name, in the order in which they are offered. */
export const SIZE_NAMES: readonly PaperName[] = ['a4', 'a3', 'a6', 'wallet', 'letter', '11x15', '11x17']

/** The rule of a stylesheet by which a browser prints on exactly this paper, to its edges (CSS Paged Media 3, 5). */
export function pageRule(name: PaperName): string {
  const { width, height, unit } = SHEET_SIZES[name]
  return `@page { size: ${width}${unit} ${height}${unit}; margin: 0 }`
}

/** The width of a paper in inches. */
export function inchesOf(name: PaperName): number {
  const { width, unit } = SHEET_SIZES[name]
  return unit === 'in' ? width : width / MILLIMETRES_AN_INCH
}
