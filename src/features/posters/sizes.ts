/** The paper of a sheet, and how much fits on it in letters that a wall or a pocket needs. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly unit: 'mm' | 'in'
  /** So many signs or questions in each language. */
  readonly entries: number
  /** So many answers about rights besides. */
  readonly rights: number
  /** Whether the second line of each is printed too: what a sign may also be, the answer about a right. */
  readonly hasNotes: boolean
  /** Whether the last words and the text beside the code are printed. */
  readonly hasClosing: boolean
}

/**
 * The sizes that a sheet can have, in the order in which they are offered: ISO 216, the card of ISO/IEC 7810 ID-1, and
 * those of the United States, two of which laws of States name (Florida 11 × 15, Texas 11 × 17 inches).
 */
export const SHEET_SIZES = {
  a4: { width: 210, height: 297, unit: 'mm', entries: 4, rights: 3, hasNotes: true, hasClosing: true },
  a3: { width: 297, height: 420, unit: 'mm', entries: 5, rights: 4, hasNotes: true, hasClosing: true },
  a6: { width: 105, height: 148, unit: 'mm', entries: 3, rights: 1, hasNotes: false, hasClosing: true },
  wallet: { width: 85.6, height: 54, unit: 'mm', entries: 0, rights: 0, hasNotes: false, hasClosing: false },
  letter: { width: 8.5, height: 11, unit: 'in', entries: 4, rights: 3, hasNotes: true, hasClosing: true },
  '11x15': { width: 11, height: 15, unit: 'in', entries: 5, rights: 4, hasNotes: true, hasClosing: true },
  '11x17': { width: 11, height: 17, unit: 'in', entries: 5, rights: 4, hasNotes: true, hasClosing: true },
} as const satisfies Readonly<Record<string, SheetSize>>

export type SizeName = keyof typeof SHEET_SIZES

/** The sizes by name, in the order in which they are offered. */
export const SIZE_NAMES: readonly SizeName[] = ['a4', 'a3', 'a6', 'wallet', 'letter', '11x15', '11x17']

/** The rule of a stylesheet by which a browser prints on exactly this paper, to its edges (CSS Paged Media 3, 5). */
export function pageRule(name: SizeName): string {
  const { width, height, unit } = SHEET_SIZES[name]
  return `@page { size: ${width}${unit} ${height}${unit}; margin: 0 }`
}
