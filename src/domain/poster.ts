import type { LocaleInfo } from './locale-info.ts'

/** The words of a poster, card or leaflet that editors chose. */
export interface Poster extends LocaleInfo {
  readonly id: string
  /** A value of POSTER_KINDS. */
  readonly kind: 'staff-room' | 'guests' | 'worker'
  /** The largest words of the sheet. */
  readonly title: string
  /** Slug of the job whose poster it is; absent where it is for every job that has none of its own. */
  readonly role?: string
  /** The name of its picture, one of src/pictures/scenes. */
  readonly scene?: string
  /** What the picture says, where the words beside it do not. */
  readonly sceneAlt?: string
  /** Lines below the headline. They hold in every country. */
  readonly lines: readonly string[]
  /** Ids of answers about rights at work; each is on the sheets of its own country only. */
  readonly rights: readonly string[]
  /** Above the numbers; the first in bold. */
  readonly closing: readonly string[]
}
