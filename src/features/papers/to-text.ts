import { textOfBlank, textOfRuns, type Facts } from '../../takeaway/facts.ts'
import type { Paper } from '../../takeaway/paper.ts'
import { formOf, type ItemPart, type Part, type PartForms, type Run } from '../../domain/paper-parts.ts'
import { keepDirection } from '../../takeaway/word/phone-direction.ts'

interface TextContext {
  readonly facts: Facts
  readonly direction: Paper['direction']
  /** The number of the next item in a numbered list, by list and level. */
  readonly counts: Map<string, number>
}

function words(runs: readonly Run[], { facts, direction }: TextContext): string {
  const safe = runs.map((run) =>
    run.kind === 'words' && run.isNumber === true ? { ...run, text: keepDirection(run.text, direction) } : run,
  )
  return textOfRuns(safe, facts)
}

function markOf({ list, level, listNumber }: ItemPart, { counts }: TextContext): string {
  if (list !== 'number') return list === 'bullet' ? '• ' : '☐ '
  const key = `${listNumber} ${level}`
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  // The lists within an item count from one, as they do in Word.
  for (const other of counts.keys()) if (Number(other.split(' ')[1]) > level) counts.delete(other)
  return `${count}. `
}

function row(cells: readonly string[]): string {
  return cells.join('\t').trimEnd()
}

/** The lines of every kind of part. */
const FORMS: PartForms<readonly string[], TextContext> = {
  heading: ({ number, runs }, context) => ['', `${number === undefined ? '' : `${number}. `}${words(runs, context)}`],
  paragraph: ({ runs, isInset }, context) => [(isInset === true ? '   ' : '') + words(runs, context)],
  item: (part, context) => ['   '.repeat(part.level - 1) + markOf(part, context) + words(part.runs, context)],
  note: ({ title, parts }, context) => ['', title, ...parts.flatMap((part) => linesOf(part, context)), ''],
  table: ({ title, caption, head, example, rows }) => [
    '',
    // Without a caption it has the heading above it as its title.
    ...(title === undefined || caption === undefined ? [] : [title]),
    row(head),
    ...(example === undefined ? [] : [row(example)]),
    ...rows.map(row),
    '',
  ],
  signature: ({ lines }, { facts }) =>
    lines.flatMap(({ label, blank, ask }) => [
      '',
      '______________________________',
      label,
      blank === undefined ? ask : `${textOfBlank(blank, facts)} · ${ask}`,
    ]),
  quote: ({ text, source }) => [`“${text}”`, source],
  pageOnly: () => [],
}

function linesOf(part: Part, context: TextContext): readonly string[] {
  return formOf(FORMS, part, context)
}

/** A paper as plain text with its facts: for an e-mail, or where no Word is. Two empty lines never follow each other. */
export function toText({ title, about, parts, control = [], foot, cover, direction }: Paper, facts: Facts): string {
  const context = { facts, direction, counts: new Map<string, number>() }
  const lines = [
    title,
    about,
    ...control.map(({ label, runs }) => `${label}: ${words(runs, context)}`),
    ...parts.flatMap((part) => linesOf(part, context)),
    '',
    ...foot,
    ...(cover === undefined ? [] : [...cover.source.lines, cover.advice]),
  ]
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')
}
