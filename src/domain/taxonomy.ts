import type { LocaleInfo } from './locale-info.ts'

/** What resources are about. */
export interface Topic extends LocaleInfo {
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
export interface Role extends LocaleInfo {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly shortTitle: string
  readonly definition: string
  readonly order: number
  readonly layTerms: readonly string[]
}
