import { languageOf, type Copy, type Kept } from './kept.ts'

/** The request of a page. */
export interface Question {
  readonly path: string
  /** Whether a page is opened, and not a file that it needs. */
  readonly opensPage: boolean
}

/** How a question is answered. `hash` names the content that is kept. */
export type Answer =
  /** Nothing of it is kept: as if there were no worker. */
  | { readonly from: 'network' }
  /** A file whose name changes with its content: what is kept is right for ever. */
  | { readonly from: 'copy'; readonly hash: string }
  /** The newest that comes soon enough, else what is kept. */
  | { readonly from: 'newest'; readonly hash: string }
  /** The answer of the network; without one, the page that says that this one is not kept. */
  | { readonly from: 'network-or-not-kept'; readonly hash: string }

const NETWORK: Answer = { from: 'network' }

/** Files below are named by their content: they never change, and a new version has new ones. */
const NAMED_BY_CONTENT = '/assets/'

/** The neutral page in any language: she may leave from an English page, and keep another language. */
const NEUTRAL = /^(\/[a-z-]+)?\/offline\/notes\/$/

/**
 * Chooses where the answer to a question comes from. A page of one copy only ever gets its own scripts and styles: these
 * are named by their content, and an earlier copy keeps them as long as a page of it may be open.
 */
export function chooseAnswer({ path, opensPage }: Question, kept: Kept | undefined): Answer {
  if (kept?.copy === undefined) return NETWORK
  if (path.startsWith(NAMED_BY_CONTENT)) return fromAnyCopy(path, kept)
  const language = languageOf(path, kept.copy)
  if (NEUTRAL.test(path)) return fromAnyCopy(language?.neutral ?? path, kept)
  const hash = hashOf(path, kept.copy)
  if (hash !== undefined) return { from: 'newest', hash }
  const notKept = opensPage ? kept.copy.files[language?.notKept ?? ''] : undefined
  return notKept === undefined ? NETWORK : { from: 'network-or-not-kept', hash: notKept }
}

/** An address without its last slash, as people type it, means the page. */
function hashOf(path: string, { files }: Pick<Copy, 'files'>): string | undefined {
  return files[path] ?? files[`${path}/`]
}

function fromAnyCopy(path: string, { copy, earlier }: Kept): Answer {
  const hash = [copy, ...earlier].map((each) => each?.files[path]).find((found) => found !== undefined)
  return hash === undefined ? NETWORK : { from: 'copy', hash }
}
