import type { Library } from './library.ts'
import { getContent } from './content.ts'
import { downloadsIn } from './downloads.ts'

export type { Library } from './library.ts'

/**
 * Everything one language shows.
 * @throws ContentError where the content cannot be shown.
 */
export async function getLibrary(language: string): Promise<Library> {
  return (await getContent()).library(language)
}

/** The languages the hub is published in, English first: those whose site settings are published. */
export async function getLanguages(): Promise<readonly string[]> {
  return (await getContent()).languages
}

/** The asset ids of all files that the pages of a language offer. */
export async function getDownloads(language: string): Promise<readonly string[]> {
  return downloadsIn(await getLibrary(language))
}

export { contentChanges, getContent, readContent, setContent, toContent, type Content } from './content.ts'
export { readDownload, textsIn } from './downloads.ts'
export { hidesUnchecked, progressOf, whyNotShown, type LanguageProgress, type WhyNotShown } from './translations.ts'
export { getToday } from './day.ts'
