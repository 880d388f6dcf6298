import type { FilledGap } from './site-record.ts'

/*
 * A fragment is a part that is the same on many pages of a language, such as the filters with their counts. It is rendered
 * once. The pages have a marker in its place, which is replaced when a page is written: so a new count costs one rendering and
 * many short writes instead of thousands of renderings.
 */

const FOLDER = /(?:^|\/)fragments\/[a-z-]+\/index\.html$/
const MARKER_START = '<!--fragment '
const MARKER_END = '-->'

/** Whether a file of the renderer is a fragment and no page of the site. */
export function isFragment(file: string): boolean {
  return FOLDER.test(file)
}

/** A file with its fragments in place. */
export interface FilledPage {
  readonly bytes: Buffer
  readonly gaps: readonly FilledGap[]
}

function fragmentNamed(name: string, fragments: ReadonlyMap<string, Buffer>): Buffer {
  const bytes = fragments.get(name)
  if (bytes !== undefined) return bytes
  throw new Error(
    `A page asks for the fragment “${name}”, which is not rendered. Add it to src/pages/[...language]/fragments/.`,
  )
}

function joinPieces(
  pieces: readonly (Buffer | { readonly fragment: string })[],
  fragments: ReadonlyMap<string, Buffer>,
): FilledPage {
  const gaps: FilledGap[] = []
  let at = 0
  const buffers = pieces.map((piece) => {
    const isText = Buffer.isBuffer(piece)
    const bytes = isText ? piece : fragmentNamed(piece.fragment, fragments)
    if (!isText) gaps.push({ fragment: piece.fragment, at, length: bytes.length })
    at += bytes.length
    return bytes
  })
  return { bytes: gaps.length === 0 && buffers[0] !== undefined ? buffers[0] : Buffer.concat(buffers), gaps }
}

/**
 * Puts the fragments into a page as it was rendered.
 * @param fragments the bytes of each by its name, as markers give it.
 * @throws Error where the page has a marker for a fragment that does not exist.
 */
export function fillFragments(rendered: Buffer, fragments: ReadonlyMap<string, Buffer>): FilledPage {
  const pieces: (Buffer | { readonly fragment: string })[] = []
  let from = 0
  for (let at = rendered.indexOf(MARKER_START); at !== -1; at = rendered.indexOf(MARKER_START, from)) {
    const end = rendered.indexOf(MARKER_END, at)
    // Of bytes: a name cut out of a text would keep the whole page in memory for as long as its record.
    pieces.push(rendered.subarray(from, at), { fragment: rendered.toString('utf8', at + MARKER_START.length, end) })
    from = end + MARKER_END.length
  }
  return joinPieces([...pieces, rendered.subarray(from)], fragments)
}

/** Replaces the fragments of a page that was written before. Throws as fillFragments() does. */
export function refillFragments(
  written: Buffer,
  gaps: readonly FilledGap[],
  fragments: ReadonlyMap<string, Buffer>,
): FilledPage {
  const pieces: (Buffer | { readonly fragment: string })[] = []
  let from = 0
  for (const { fragment, at, length } of gaps) {
    pieces.push(written.subarray(from, at), { fragment })
    from = at + length
  }
  return joinPieces([...pieces, written.subarray(from)], fragments)
}
