import { numbersIn } from '../../../sanity-studio/model/rules/units/numbers.ts'

/**
 * A piece of a text in an XLIFF file: words, words with a mark, or something that a translator moves and never writes: a
 * number, a line break, a blank of a template (`<1/>`) or of a message (`{name}`).
 */
export type Segment =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'marked'; readonly id: string; readonly parts: readonly Segment[] }
  | { readonly kind: 'placeholder'; readonly id: string; readonly written: string }

/** The faults in the pieces of a translation. */
export type SegmentFault = { readonly what: string; readonly fix: string }

/** Gives the placeholders of one text their ids. */
interface Ids {
  /** The id of the next number; undefined for one that stays as it is written. */
  number(digits: string): string | undefined
  line(): string
}

/** Counts the numbers of an original; those of a translation have the ids of the same numbers there. */
function createIds(original: readonly Segment[] | undefined): Ids {
  let [numbers, lines] = [0, 0]
  const free = original && [...flatten(original)].filter((segment) => segment.kind === 'placeholder')
  return {
    number(digits) {
      if (free === undefined) {
        numbers += 1
        return `n${numbers}`
      }
      const place = free.findIndex(({ id, written }) => id.startsWith('n') && digitsOf(written) === digits)
      return place < 0 ? undefined : free.splice(place, 1)[0]?.id
    },
    line() {
      lines += 1
      return `l${lines}`
    },
  }
}

function digitsOf(written: string): string {
  return numbersIn(written)
    .map(({ digits }) => digits)
    .join('')
}

function lineSegments(text: string, ids: Ids): readonly Segment[] {
  return text.split('\n').flatMap((line, place): readonly Segment[] => {
    const words: Segment[] = line === '' ? [] : [{ kind: 'words', words: line }]
    if (place === 0) return words
    return [{ kind: 'placeholder', id: ids.line(), written: '\n' }, ...words]
  })
}

function plainSegments(text: string, ids: Ids): readonly Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const { written, digits, from } of numbersIn(text)) {
    const id = ids.number(digits)
    if (id === undefined) continue
    segments.push(...lineSegments(text.slice(end, from), ids), { kind: 'placeholder', id, written })
    end = from + written.length
  }
  return [...segments, ...lineSegments(text.slice(end), ids)]
}

/**
 * The pieces of a text with tags (`<1>words</1>`, `<2/>`): numbers, line breaks and blanks are placeholders.
 * @param original for a translation: the pieces of its original, whose numbers are the same placeholders.
 */
export function toSegments(text: string, original?: readonly Segment[]): readonly Segment[] {
  const ids = createIds(original)
  return text.split(/(<\d+>[^<]*<\/\d+>|<\d+\/>|\{\w+\})/).flatMap((part): readonly Segment[] => {
    if (/^\{\w+\}$/.test(part)) return [{ kind: 'placeholder', id: part, written: part }]
    const [, id, words] = /^<(\d+)(?:>([^<]*)<\/\d+|\/)>$/.exec(part) ?? []
    if (id === undefined) return plainSegments(part, ids)
    if (words === undefined) return [{ kind: 'placeholder', id, written: part }]
    return [{ kind: 'marked', id, parts: plainSegments(words, ids) }]
  })
}

function flatten(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment) => (segment.kind === 'marked' ? [segment, ...flatten(segment.parts)] : [segment]))
}

function idsOf(segments: readonly Segment[]): readonly string[] {
  return flatten(segments).flatMap((segment) => (segment.kind === 'words' ? [] : [segment.id]))
}

function nameOf(segment: Segment): string {
  if (segment.kind === 'words') return segment.words
  if (segment.kind === 'marked') return `the marked words ${segment.id}`
  return segment.id.startsWith('l') ? `the line break ${segment.id}` : `“${segment.written}” (${segment.id})`
}

/** How many gaps that the reader fills in a text has. */
function gapsIn(segments: readonly Segment[]): number {
  return flatten(segments).reduce(
    (sum, segment) => sum + (segment.kind === 'words' ? (segment.words.match(/__+/g) ?? []).length : 0),
    0,
  )
}

/**
 * Finds placeholders of the original that a translation lost or doubled, and those that the original does not have. Whether
 * a message may be without one of its blanks depends on its plural form, of which this knows nothing.
 */
export function checkPlaceholders(
  original: readonly Segment[],
  translation: readonly Segment[],
): SegmentFault | undefined {
  const words = flatten(translation).flatMap((segment) => (segment.kind === 'words' ? [segment.words] : []))
  const typed = words.join(' ').match(/<\/?\d+\/?>|[^\P{Cc}\s]|[\u202d\u202e]/u)?.[0]
  if (typed !== undefined) {
    const sign = typed.startsWith('<')
      ? `“${typed}”`
      : `the sign U+${typed.charCodeAt(0).toString(16).padStart(4, '0')}`
    return { what: `It has ${sign} among its words.`, fix: 'Take it away: tags are placeholders, never typed.' }
  }
  const [gaps, left] = [gapsIn(original), gapsIn(translation)]
  if (gaps !== left)
    return { what: `It has ${left} gaps “____” instead of ${gaps}.`, fix: 'Write each gap as in the original.' }
  const ids = idsOf(translation)
  const lost = flatten(original).find(
    (segment) =>
      segment.kind !== 'words' && !segment.id.startsWith('{') && ids.filter((id) => id === segment.id).length !== 1,
  )
  if (lost !== undefined) {
    return {
      what: `It does not have ${nameOf(lost)} exactly once.`,
      fix: 'Put the placeholder back, or take the second one away.',
    }
  }
  const wanted = idsOf(original)
  const known = new Set(wanted)
  const countIn = (all: readonly string[], id: string) => all.filter((each) => each === id).length
  const doubled = ids.find((id) => known.has(id) && countIn(ids, id) > countIn(wanted, id))
  if (doubled !== undefined) return { what: `It has “${doubled}” more than once.`, fix: 'Take the second one away.' }
  const unknown = ids.find((id) => !known.has(id))
  return unknown === undefined
    ? undefined
    : { what: `The original has no placeholder “${unknown}”.`, fix: 'Take it away.' }
}

/** The text of a translation, with what its placeholders stand for in the original. */
export function toText(translation: readonly Segment[], original: readonly Segment[]): string {
  const written = new Map(
    flatten(original).flatMap((segment) =>
      segment.kind === 'placeholder' ? [[segment.id, segment.written] as const] : [],
    ),
  )
  const textOf = (segments: readonly Segment[]): string =>
    segments
      .map((segment) => {
        if (segment.kind === 'words') return segment.words.replace(/[^\S\u00a0\u202f]+/g, ' ')
        if (segment.kind === 'marked') return `<${segment.id}>${textOf(segment.parts)}</${segment.id}>`
        return written.get(segment.id) ?? ''
      })
      .join('')
  return textOf(translation)
    .replace(/ *\n */g, '\n')
    .trim()
}
