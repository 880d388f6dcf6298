import { partPath } from '../domain/paths.ts'
import { getLanguages } from '../library/index.ts'
import { nameOf } from '../i18n/translate.ts'
import { buildIndex } from '../search/index/build.ts'
import { checksum } from '../search/index/checksum.ts'
import type { SearchDocument } from '../search/model.ts'
import { toDocuments } from '../search/documents/to-documents.ts'
import { getPageContext, type PageContext } from './page-context.ts'

/** A file of the search, with the address that it alone has. */
export interface SearchFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The files of the search of one language, in the order in which a browser wants them. */
export type SearchFiles = Readonly<Record<'words' | 'cards' | 'details' | 'text' | 'bodies', SearchFile>>

const known = new WeakMap<object, SearchFiles>()

/** Everything that can be found in a language. */
export function documentsOf({ library, language, t }: PageContext): readonly SearchDocument[] {
  return toDocuments({
    ...library,
    stepsPage: { path: partPath(language, 'what-to-do'), title: t('steps.title'), summary: t('steps.description') },
    nameOf: (vocabulary, value) => nameOf(t, vocabulary, value),
  })
}

/**
 * The address changes with the content, so that a browser may keep a file for ever. The index is
 * called .txt, because many hosts compress texts and no other bytes.
 */
function toFile(language: string, part: string, bytes: Uint8Array<ArrayBuffer>): SearchFile {
  const end = part === 'words' || part === 'text' ? 'txt' : 'json'
  return { name: `${language.toLowerCase()}-${part}-${checksum(bytes).toString(36)}.${end}`, bytes }
}

function buildFiles(context: PageContext): SearchFiles {
  const documents = documentsOf(context)
  const { words, text, cards, details } = buildIndex(documents, context.language)
  const utf8 = new TextEncoder()
  const file = (part: string, bytes: Uint8Array<ArrayBuffer>) => toFile(context.language, part, bytes)
  return {
    words: file('words', words),
    cards: file('cards', utf8.encode(cards)),
    details: file('details', utf8.encode(details)),
    text: file('text', text),
    bodies: file('bodies', utf8.encode(JSON.stringify(documents.map(({ body }) => body)))),
  }
}

/** The files of the search of a language. Built once. */
function searchFiles(context: PageContext): SearchFiles {
  const files = known.get(context.library) ?? buildFiles(context)
  known.set(context.library, files)
  return files
}

/** Where the files are served. */
export function searchAddresses(context: PageContext): Readonly<Record<keyof SearchFiles, string>> {
  const { words, cards, details, text, bodies } = searchFiles(context)
  const address = ({ name }: SearchFile) => `/assets/search/${name}`
  return {
    ...{ words: address(words), cards: address(cards), details: address(details) },
    ...{ text: address(text), bodies: address(bodies) },
  }
}

/** The paths of the files whose names end so: Astro asks for the end in the name of the page, or dev wants a slash after it. */
export async function searchFilePaths(end: '.txt' | '.json') {
  const contexts = await Promise.all((await getLanguages()).map(getPageContext))
  return contexts
    .flatMap((context) => Object.values(searchFiles(context)))
    .filter(({ name }) => name.endsWith(end))
    .map(({ name, bytes }) => ({ params: { name: name.slice(0, -end.length) }, props: { bytes } }))
}
