import type { Fields } from './fields.ts'

/** Whether a document is the settings of the site that hold what all languages share: those that are no translation. */
export function isMainSettings({ _type, translationOf }: Fields): boolean {
  return _type === 'siteSettings' && (translationOf === undefined || translationOf === null)
}

/**
 * GROQ for the settings with the switch. Only what is published counts: a draft of the settings switches nothing off.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const SECOND_READER_SETTINGS = '*[_type == "siteSettings" && !defined(translationOf)]'

/**
 * Whether the site requires a second reader: unless its settings switch it off.
 * @param published all published documents, in the order of their ids, of which the first settings count.
 */
export function isSecondReaderOn(published: Iterable<Fields>): boolean {
  for (const document of published) if (isMainSettings(document)) return document['secondReader'] !== false
  return true
}
