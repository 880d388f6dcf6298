import type { SearchDocument } from '../model.ts'
import { checksum } from './checksum.ts'
import { parseJson } from './index-file.ts'

/** The length of a piece, in UTF-16 units of its bodies: 5 to 20 KB when compressed. */
const LONGEST_PIECE = 64 * 1024
const SHORTEST_PIECE = LONGEST_PIECE / 4

/** A body on its way into a piece. */
interface Body {
  readonly id: string
  readonly text: string
  /** Decides where bodies are parted: it depends only on the id. */
  readonly rank: string
}

function lengthOf(bodies: readonly Body[]): number {
  return bodies.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * Cuts bodies into pieces, each a run of documents. A run that is too long is cut before the document of the lowest rank
 * that leaves a piece of some length on both sides. So cuts depend on ids, and a text that is changed changes its own
 * piece alone, unless a run grows or shrinks past one of the two lengths (content-defined chunking, as of a treap).
 */
function cut(bodies: readonly Body[]): readonly (readonly Body[])[] {
  const whole = lengthOf(bodies)
  if (whole <= LONGEST_PIECE) return [bodies]
  let best = 0
  let before = 0
  bodies.forEach(({ rank, text }, at) => {
    const isAllowed = before >= SHORTEST_PIECE && whole - before >= SHORTEST_PIECE
    if (isAllowed && (best === 0 || rank < (bodies[best]?.rank ?? ''))) best = at
    before += text.length
  })
  return best === 0 ? [bodies] : [...cut(bodies.slice(0, best)), ...cut(bodies.slice(best))]
}

/**
 * Writes the bodies, in pieces named by their content, so that a browser fetches again only those that changed.
 * @returns name → JSON of texts by id.
 */
export function encodeBodies(documents: readonly SearchDocument[], language: string): ReadonlyMap<string, string> {
  const bodies = documents
    .filter(({ body }) => body !== '')
    .map(({ id, body }) => ({ id, text: body, rank: checksum(id) }))
  const pieces = bodies.length === 0 ? [] : cut(bodies)
  return new Map(
    pieces.map((piece) => {
      const json = JSON.stringify(Object.fromEntries(piece.map(({ id, text }) => [id, text])))
      return [`${language.toLowerCase()}-bodies-${checksum(json)}.json`, json]
    }),
  )
}

/**
 * Reads a piece of the bodies.
 * @returns texts by id.
 * @throws IndexError for one that was cut, and for something else.
 */
export function decodeBodies(json: string): ReadonlyMap<string, string> {
  const piece: Readonly<Record<string, string>> = parseJson(json, 'bodies')
  return new Map(Object.entries(piece))
}
