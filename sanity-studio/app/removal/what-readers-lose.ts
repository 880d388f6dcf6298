import { BASE_NAME } from '../../../src/domain/base-name.ts'
import type { Fields } from '../../model/rules/fields.ts'

/** The channels of a helpline, and how a sentence names them. */
const CHANNELS = [
  ['dial', 'The number'],
  ['textNumber', 'The number for text messages'],
  ['web', 'The web address'],
  ['email', 'The e-mail address'],
] as const

/** Types whose documents are a part of a page that remains. */
const PARTS: Readonly<Record<string, string>> = {
  sign: 'The sign, on the page of signs and on the page of each of its jobs.',
  actionStep: 'The step, under “What to do” and on the page of each of its jobs.',
  statistic: 'The figure, on the page of figures.',
  indicator: 'The indicator, on the page of indicators.',
  poster: 'The words of the poster: its headline, its lines and its last words.',
  pathStep: 'The step of the path “Start here”. Saved paths keep its owner and date, without its words.',
  changeNote: 'The note on “What changed” and in its feed.',
  topic: 'The page of the topic and its place in every filter.',
  role: 'The page of the job, its briefing and its place in every filter.',
}

/**
 * What readers lose when a document is removed, one sentence each.
 * @param path of its page on the hub; undefined where it has none.
 */
export function whatReadersLose(document: Fields & { readonly _type: string }, path: string | undefined): string[] {
  const { _type: type, language, translationOf } = document
  if (translationOf !== undefined && translationOf !== null)
    return [`The text in the language “${String(language)}”: readers see the ${BASE_NAME} one, with a note.`]
  if (type === 'siteSettings') return ['The whole hub in this language.']
  const channels = CHANNELS.flatMap(([field, name]) => {
    const value = document[field]
    return typeof value === 'string' && value !== '' ? [`${name} ${value}: nobody finds it on the hub any more.`] : []
  })
  const part = PARTS[type]
  const page =
    path === undefined || path.includes('#')
      ? []
      : [`The page ${path}: links, bookmarks and printed codes that lead there find nothing.`]
  return [...channels, ...(part === undefined ? page : [part])]
}
