import type { IFuseOptions } from 'fuse.js'

import type { FlatDocument } from './flat-document.ts'
import { foldWords } from './fold-words.ts'

const WEIGHTS = { title: 8, topics: 3, layTerms: 3, headings: 3, summary: 2.2 } as const

/**
 * The one setting of Fuse with good relevance, without bodies: it reads every letter at each
 * keystroke. Stop words are taken out and texts are folded beforehand.
 */
export const FUSE_OPTIONS: IFuseOptions<FlatDocument> = {
  keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
  useTokenSearch: true,
  tokenMatch: 'any',
  threshold: 0.2,
  ignoreFieldNorm: true,
}

/** A document as Fuse reads it. */
export function foldDocument(document: FlatDocument): FlatDocument {
  const fold = (text: string) => foldWords(text).join(' ')
  return {
    id: document.id,
    title: fold(document.title),
    topics: fold(document.topics),
    layTerms: fold(document.layTerms),
    headings: fold(document.headings),
    summary: fold(document.summary),
    body: '',
  }
}
