import type { Wording } from './wording.ts'

/** What resources are about. */
export interface Topic extends Wording {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly definition: string
  readonly order: number
  /** Slug of the wider topic. */
  readonly broader?: string
  /** What people type who do not know the official word. */
  readonly layTerms: readonly string[]
}

/** A job in or around a hotel. */
export interface Role extends Wording {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly shortTitle: string
  readonly definition: string
  readonly order: number
  readonly layTerms: readonly string[]
}
