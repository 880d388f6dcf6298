/** What a preview has asked for, by the names it gave. */
export interface Selected {
  readonly [name: string]: unknown
}

/** How a type is drawn in lists and texts. */
export interface TypePreview {
  readonly select: Readonly<Record<string, string>>
  prepare(found: Selected): { title: unknown; subtitle?: unknown; media?: unknown }
}
