import { isRecord } from '../../domain/is-record.ts'

/** What does not belong into another hub. */
export interface Unwanted {
  /** The document to which a reference leads there; undefined where it leads nowhere. */
  readonly target: (id: string) => string | undefined
  /** Whether a text is about a country that the hub is not for. */
  readonly isForeign: (text: string) => boolean
  /** A text with the name of the hub in place of that of the first one. */
  readonly rename: (text: string) => string
  /** Whether an entry of a list has to go by its key: that of a translation, which goes with that of its original. */
  readonly isGone: (key: string) => boolean
}

/** Who is named for a fact or a picture stays named. */
const KEPT_AS_THEY_ARE = ['sources', 'credit']

/** The words of a paragraph, and of each text within a block. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join(' ')
  if (!isRecord(value)) return ''
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_') && name !== 'sources')
    .map(([, part]) => wordsOf(part))
    .join(' ')
}

/** References to documents, not to pictures and files. */
function targetOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['_ref'] === 'string' ? value['_ref'] : undefined
}

/** Whether a value names a document that another hub lacks. */
export function leadsNowhere(value: unknown, unwanted: Unwanted): boolean {
  const id = targetOf(value)
  if (id !== undefined) return unwanted.target(id) === undefined
  if (Array.isArray(value)) return value.some((part) => leadsNowhere(part, unwanted))
  return isRecord(value) && Object.values(value).some((part) => leadsNowhere(part, unwanted))
}

function isParagraph(value: unknown): boolean {
  return isRecord(value) && value['_type'] === 'block'
}

/** Entries with entries of their own, such as numbered steps: each of these goes or stays by itself. */
function isContainer(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['items'])
}

/** Whether an entry of a list has to go as a whole: half a sentence says something else. */
function isUnwanted(entry: unknown, unwanted: Unwanted): boolean {
  if (typeof entry === 'string') return unwanted.isForeign(entry)
  if (!isRecord(entry)) return false
  if (typeof entry['_key'] === 'string' && unwanted.isGone(entry['_key'])) return true
  return !isContainer(entry) && (leadsNowhere(entry, unwanted) || unwanted.isForeign(wordsOf(entry)))
}

/** The entries of a list that stay. A paragraph that goes takes with it what it introduces by a colon, and a heading its empty section. */
function pruneList(list: readonly unknown[], unwanted: Unwanted): readonly unknown[] {
  const kept: unknown[] = []
  let isIntroduced = false
  for (const entry of list) {
    const goes: boolean = isIntroduced || isUnwanted(entry, unwanted)
    isIntroduced = !isIntroduced && goes && isParagraph(entry) && /:\s*$/.test(wordsOf(entry))
    if (goes) continue
    const pruned = pruneValue(entry, unwanted)
    if (!isContainer(entry) || isContainer(pruned)) kept.push(pruned)
  }
  const isHeading = (entry: unknown) => isRecord(entry) && /^h\d$/.test(String(entry['style']))
  return kept.filter(
    (entry, at) => !isHeading(entry) || (at + 1 < kept.length && !isHeading(kept[at + 1])) || wasSo(list, entry),
  )
}

/** Whether a heading stood before another one in the original, too: h2 before h3. */
function wasSo(list: readonly unknown[], heading: unknown): boolean {
  const key = isRecord(heading) ? heading['_key'] : undefined
  const at = list.findIndex((entry) => isRecord(entry) && entry['_key'] === key)
  const next = list[at + 1]
  return isRecord(next) && /^h\d$/.test(String(next['style']))
}

/** A text without its sentences about other countries. */
function withoutForeign(text: string, { isForeign }: Unwanted): string {
  if (!isForeign(text)) return text
  return text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => !isForeign(sentence))
    .join(' ')
}

function pruneValue(value: unknown, unwanted: Unwanted): unknown {
  if (typeof value === 'string') return withoutForeign(unwanted.rename(value), unwanted)
  if (Array.isArray(value)) return pruneList(value, unwanted)
  if (!isRecord(value)) return value
  const id = targetOf(value)
  if (id !== undefined) return { ...value, _ref: unwanted.target(id) }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      if (KEPT_AS_THEY_ARE.includes(name) || name.startsWith('_')) return [[name, field]]
      if (targetOf(field) !== undefined && leadsNowhere(field, unwanted)) return []
      const pruned = pruneValue(field, unwanted)
      const isEmptied = Array.isArray(field) && field.length > 0 && Array.isArray(pruned) && pruned.length === 0
      return isEmptied ? [] : [[name, pruned]]
    }),
  )
}

/**
 * The fields of a document without what another hub lacks: references that lead nowhere, with the entry or paragraph around them, and
 * sentences about countries that the hub is not for. The document itself is not changed.
 */
export function prune(document: object, unwanted: Unwanted): Readonly<Record<string, unknown>> {
  const pruned = pruneValue(document, unwanted)
  return isRecord(pruned) ? pruned : {}
}
