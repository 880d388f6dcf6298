import type { LocaleInfo } from '../../domain/locale-info.ts'
import { memoize } from '../../domain/memoize.ts'
import { partPath } from '../../domain/paths.ts'
import { translator, type MessageKey } from '../../i18n/translate.ts'
import type { SearchDocument } from '../model.ts'

type Written = Pick<LocaleInfo, 'isFallback'>

/** What decides which tools a language has. The library is one. */
export interface ToolSource {
  readonly language: string
  readonly pathSteps?: readonly Written[]
  readonly laws?: readonly Written[]
  readonly changeNotes?: readonly Written[]
}

function hasWritten(documents: readonly Written[] = []): boolean {
  return documents.some(({ isFallback }) => !isFallback)
}

/** A page of the hub on which somebody does something, and the messages that say what. */
interface Tool {
  readonly part: string
  readonly title: MessageKey
  readonly summary: MessageKey
  /** Without it the tool is there in every language. */
  readonly isIn?: (source: ToolSource) => boolean
}

/** None of them is a document of the content. */
const TOOLS: readonly Tool[] = [
  { part: 'is-this-you', title: 'you.title', summary: 'you.description' },
  { part: 'show', title: 'show.title', summary: 'show.description' },
  { part: 'offline', title: 'offline.title', summary: 'offline.description' },
  { part: 'posters', title: 'poster.title', summary: 'poster.description' },
  {
    ...{ part: 'start', title: 'path.title', summary: 'path.description' },
    isIn: ({ pathSteps }) => hasWritten(pathSteps),
  },
  {
    ...{ part: 'duties', title: 'duties.title', summary: 'duties.description' },
    isIn: ({ laws }) => hasWritten(laws),
  },
  {
    ...{ part: 'changes', title: 'changes.title', summary: 'changes.lead' },
    isIn: ({ changeNotes }) => hasWritten(changeNotes),
  },
  { part: 'data', title: 'data.title', summary: 'data.description' },
]

/** One document a tool and language: documents are remembered with it. */
const documentsIn = memoize((language) => {
  const t = translator(language)
  return TOOLS.map(({ part, title, summary, isIn }) => {
    const document: SearchDocument = {
      ...{ id: partPath(language, part), group: 'page', title: t(title), summary: t(summary), language },
      ...{ topics: [], layTerms: [], headings: [], body: '' },
    }
    return { document, isIn }
  })
})

/** The tools that a language has, found by their titles and by what they say of themselves. */
export function toolDocuments(source: ToolSource): readonly SearchDocument[] {
  return documentsIn(source.language).flatMap(({ document, isIn }) => (isIn?.(source) === false ? [] : document))
}
