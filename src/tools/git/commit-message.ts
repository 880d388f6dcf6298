import { formatCount } from '../check/format-values.ts'
import { documentName } from '../words/document-name.ts'
import type { ContentDifference } from './content-difference.ts'

/** The most letters of a subject of git, so that lists of commits show it whole. */
const MAX_SUBJECT = 60

const MAX_LISTED = 50

const VERBS = [
  ['added', 'Add'],
  ['changed', 'Change'],
  ['removed', 'Remove'],
] as const

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function shorten(text: string): string {
  return text.length <= MAX_SUBJECT ? text : `${text.slice(0, MAX_SUBJECT - 2).trimEnd()}…”`
}

function subjectOf(difference: ContentDifference): string {
  const parts = VERBS.filter(([kind]) => difference[kind].length > 0)
  const [first] = parts
  if (first === undefined) return 'Update pictures and files'
  const [kind, verb] = first
  const [document] = difference[kind]
  if (parts.length === 1 && difference[kind].length === 1 && document !== undefined)
    return shorten(`${verb} ${lowerFirst(documentName(document))}`)
  const counts = parts.map(([each, word]) => `${lowerFirst(word)} ${formatCount(difference[each].length, 'document')}`)
  const [head = '', ...rest] = counts
  return [
    `${head.charAt(0).toUpperCase()}${head.slice(1)}`,
    ...rest.map((count) => count.replace(/ documents?$/, '')),
  ].join(', ')
}

/** The message of a commit of content/: what was added, changed and removed, by the titles of the documents. */
export function commitMessage(difference: ContentDifference): string {
  const subject = subjectOf(difference)
  const lines = VERBS.flatMap(([kind, verb]) =>
    difference[kind].map((document) => `- ${verb} ${lowerFirst(documentName(document))}`),
  )
  if (lines.length < 2 && subject.length < MAX_SUBJECT) return subject
  const more = lines.length > MAX_LISTED ? [`- and ${lines.length - MAX_LISTED} more`] : []
  return [subject, '', ...lines.slice(0, MAX_LISTED), ...more].join('\n')
}
