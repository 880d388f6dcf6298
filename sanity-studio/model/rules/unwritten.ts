import { isBlank, isFields, type Fields } from './fields.ts'
import { paragraphText, stepTo, type Passage, type Step } from './passages.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** What templates wrote into new documents until November 2026, for the editor to write over. */
const OLD_HINTS = [
  'Say first what to do, in two or three sentences.',
  'Describe what people do, never what they are.',
  'Begin each line with the verb.',
  'Begin each line with “Do not”.',
  'Put the card of a helpline here.',
  'Say why the hotel has this policy.',
  'Name everybody who works here, agency staff too.',
  'Write short rules that people can follow.',
  'Name the job, not the person.',
  'Say what to prepare and what may upset people.',
  'Say that nobody has to tell a story of their own.',
  'Say who can help.',
  'Say what people learn in this part.',
  'Say in two sentences what this page tells.',
]

/** The hints, none of whose signs means anything to a regular expression but the full stop. */
const HINTS = new RegExp(OLD_HINTS.map((hint) => hint.replaceAll('.', String.raw`\.`)).join('|'), 'g')

/** What people write to come back to. */
const REMINDERS = /\b(?:lorem ipsum|TODO|TBC|TBD|FIXME|XXX+)\b/gi

/** Languages in which “todo” is a word (“all”): there it is a reminder in capitals alone. */
const LANGUAGES_WITH_TODO: ReadonlySet<unknown> = new Set(['es', 'pt'])

const HEADING_LEVELS: Readonly<Record<string, number>> = { h2: 2, h3: 3 }

// Most texts contain none of these, and one test is cheaper than two searches.
const ANY_NOTE = new RegExp(`${HINTS.source}|${REMINDERS.source}`, 'i')

/** Refuses what was written for the editor and not for readers. A field may say “Say who can help.”: hints were paragraphs. */
function leftOverHints(language: unknown, passages: readonly Passage[]): readonly Remark[] {
  const isWord = (note: string) => LANGUAGES_WITH_TODO.has(language) && /^todo$/i.test(note) && note !== 'TODO'
  return passages.flatMap((passage) => {
    if (!ANY_NOTE.test(passage.text)) return []
    const notes = [
      ...(passage.style === undefined ? [] : passage.text.matchAll(HINTS)),
      ...Array.from(passage.text.matchAll(REMINDERS)).filter(([note]) => !isWord(note)),
    ]
    return notes.map(({ 0: note, index }) =>
      remarkOn(
        passage,
        { from: index, to: index + note.length },
        {
          level: 'error',
          what: `${quoted(note)} is a note to the writer, not to readers.`,
          fix: 'Write the text in its place, or take it away.',
        },
      ),
    )
  })
}

interface Part {
  readonly path: readonly Step[]
  readonly text: string
  /** Undefined for what is no heading. */
  readonly level: number | undefined
}

function toPart(block: unknown, path: readonly Step[]): Part {
  const style = isFields(block) ? block['style'] : undefined
  return { path, text: paragraphText(block), level: typeof style === 'string' ? HEADING_LEVELS[style] : undefined }
}

/** Whether a member of a rich text shows anything: words, a blank of a template, or a block. */
function isWritten(member: unknown): boolean {
  if (!isFields(member) || member['_type'] !== 'block') return true
  const children: readonly unknown[] = Array.isArray(member['children']) ? member['children'] : []
  return children.some((child) => isFields(child) && (child['_type'] !== 'span' || !isBlank(child['text'])))
}

function emptyParts(text: readonly unknown[], path: readonly Step[]): readonly Remark[] {
  const parts = text.flatMap((member, index) =>
    isWritten(member) ? [toPart(member, [...path, stepTo(member, index)])] : [],
  )
  if (parts.length === 0 && text.length > 0) {
    return [
      { level: 'error', path, what: 'Nothing is written here.', fix: 'Write the text, or take the empty lines away.' },
    ]
  }
  return parts.flatMap(({ level, text: heading, path: at }, index): readonly Remark[] => {
    const next = parts[index + 1]
    const hasText = next !== undefined && (next.level === undefined || next.level > (level ?? 0))
    if (level === undefined || hasText) return []
    const what = `Nothing is written below the heading ${quoted(heading)}.`
    return [{ level: 'error', path: at, what, fix: 'Write it, or take the heading away.' }]
  })
}

/** Looks through a value for texts with something missing; `path` is where it is. */
function collectEmptyTexts(value: unknown, path: Step[], found: Remark[]): void {
  if (Array.isArray(value)) {
    if (value.some((member) => isFields(member) && member['_type'] === 'block'))
      found.push(...emptyParts(value, [...path]))
    value.forEach((member: unknown, index) => isFields(member) && collectIn(stepTo(member, index), member, path, found))
  } else if (isFields(value) && value['_type'] !== 'block') {
    for (const name of Object.keys(value)) if (!name.startsWith('_')) collectIn(name, value[name], path, found)
  }
}

function collectIn(step: Step, value: unknown, path: Step[], found: Remark[]): void {
  if (typeof value !== 'object') return
  path.push(step)
  collectEmptyTexts(value, path, found)
  path.pop()
}

/** Refuses what is begun and not written: notes to the writer, headings with nothing below, texts without a word. */
export function remarkUnwritten(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  const found = [...leftOverHints(document['language'], passages)]
  collectEmptyTexts(document, [], found)
  return found
}
