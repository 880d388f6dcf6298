import type { Focus } from '../../catalogue/focus.ts'
import type { Content } from '../../catalogue/index.ts'
import type { PublishedPages } from './publish-pages.ts'
import type { SearchIndexes } from './search-indexes.ts'

/** A content on a day. */
export interface Edition {
  readonly content: Content
  /** With which dates are compared. */
  readonly day: string
  /** When its publication was noticed, as performance.now() gives it. */
  readonly since: number
}

/** What was read, beside what the hub shows. */
export interface Found extends Edition {
  readonly isChanged: boolean
  /** The groups of pages that are shown before all pages. */
  readonly first: readonly Focus[]
}

/** What readers see of an edition. */
export type Reached = 'nothing' | 'own pages' | 'all pages'

/** What runs. Each work but resting and leaving ends in one message: in `failed`, or in the one that is named here. */
export type Work =
  | { readonly is: 'resting' | 'leaving' }
  /** `read` */
  | { readonly is: 'reading' }
  /** `checked` */
  | { readonly is: 'checking'; readonly found: Found }
  /** `shown`: the first of the groups that are left, or all pages where none is. */
  | { readonly is: 'showing'; readonly edition: Edition; readonly left: readonly Focus[]; readonly reached: Reached }
  /** `recorded` */
  | { readonly is: 'recording'; readonly edition: Edition; readonly what: 'pages' | 'search' }
  /** `told` */
  | { readonly is: 'telling' }

/** All that a publisher knows. */
export interface PublisherState {
  readonly work: Work
  /** What all pages of the hub show. */
  readonly shown: Edition
  readonly published: PublishedPages
  /** It is indexed beside all work. With indexes, it waits until no work runs. */
  readonly search: 'shown' | 'being indexed' | SearchIndexes
  /** Whether somebody has published since the content was read last. */
  readonly isAsked: boolean
  /** Whether build.json says why the last change is not on the hub. */
  readonly isBlocked: boolean
}

/** What has happened. */
export type Message =
  | { readonly is: 'asked' | 'recorded' }
  | { readonly is: 'read'; readonly found: Found }
  /** What of it can be shown. A site with other pictures can only be built whole. */
  | { readonly is: 'checked'; readonly content: Content; readonly hasOtherPictures: boolean }
  | { readonly is: 'shown'; readonly published: PublishedPages }
  /** Without indexes where indexing has failed. */
  | { readonly is: 'indexed'; readonly content: Content; readonly indexes: SearchIndexes | undefined }
  | { readonly is: 'told'; readonly isBlocked: boolean }
  | { readonly is: 'failed'; readonly error: unknown }

/** What is to be done. */
export type Effect =
  | { readonly run: 'read'; readonly shown: Edition }
  | { readonly run: 'check'; readonly shown: Edition; readonly found: Found }
  | { readonly run: 'build whole' | 'tell that nothing is in the way' }
  /** The pages that are in focus, or all pages; of the search with new indexes. */
  | {
      readonly run: 'show'
      readonly edition: Edition
      readonly published: PublishedPages
      readonly focus: Focus | undefined
      readonly indexes: SearchIndexes | undefined
    }
  | {
      readonly run: 'record'
      readonly edition: Edition
      readonly published: PublishedPages
      readonly what: 'pages' | 'search'
    }
  | { readonly run: 'index'; readonly content: Content }
  /** Goes back to what the hub shows, and says why. */
  | { readonly run: 'tell'; readonly shown: Edition; readonly error: unknown; readonly reached: Reached }
