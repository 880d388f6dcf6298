import { toSlug } from '../../domain/slug.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { encodeColumn, openColumn, type Column } from './columns.ts'
import { IndexError } from './index-file.ts'

/*
 * Most addresses are made of a title: “/guides/risk-map/” of “Risk map”. Written is how the address of a document differs
 * from that.
 */

/** The addresses of documents in their file. */
export interface EncodedAddresses {
  /** The parts before and behind the name of each: “/guides/” and “/”. */
  readonly frames: Column<readonly [before: string, behind: string]>
  /** By document, how many characters at the end of its title, as an address writes it, are not in its name. */
  readonly dropped: string
  /** By document, what its name has instead. */
  readonly endings: readonly string[]
}

/** The last part of an address, with what is before and behind it. */
const PARTS = /^(.*?)([^/#]*)(\/?)$/s

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Encodes the addresses of documents. */
export function encodeAddresses(
  documents: readonly { readonly id: string; readonly title: string }[],
): EncodedAddresses {
  const parts = documents.map(({ id, title }) => {
    const [, before = '', name = '', behind = ''] = PARTS.exec(id) ?? []
    const slug = toSlug(title)
    const shared = sharedLength(slug, name)
    const frame: readonly [string, string] = [before, behind]
    return { frame, dropped: slug.length - shared, ending: name.slice(shared) }
  })
  return {
    frames: encodeColumn(parts.map(({ frame }) => frame)),
    dropped: encodeNumbers(parts.map(({ dropped }) => dropped)),
    endings: parts.map(({ ending }) => ending),
  }
}

/**
 * Opens what `encodeAddresses` wrote of documents with these titles. An address is made when it is asked for.
 * @throws IndexError where there are more or fewer.
 */
export function openAddresses(
  { frames, dropped: encoded, endings }: EncodedAddresses,
  titles: readonly string[],
): (docId: number) => string {
  const frameOf = openColumn(frames, titles.length)
  const dropped = decodeNumbers(encoded)
  if (dropped.length !== titles.length || endings.length !== titles.length) {
    throw new IndexError('has addresses that are not whole')
  }
  return (docId) => {
    const slug = toSlug(titles[docId] ?? '')
    const name = slug.slice(0, slug.length - (dropped[docId] ?? 0)) + (endings[docId] ?? '')
    const [before = '', behind = ''] = frameOf(docId) ?? []
    return before + name + behind
  }
}
