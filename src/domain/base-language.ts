/*
 * Programs set these before they import the hub (src/tools/begin-program.ts). Astro's and the Studio's builds write the values in the
 * place of the expressions: browsers have no environment.
 */

/**
 * The base language of the hub, a BCP 47 tag: that of the originals. Its pages have addresses without a prefix, and what is not
 * translated is shown in it.
 */
export const BASE_LANGUAGE: string = process.env['HUB_LANGUAGE'] ?? 'en'

/** The tags of the hub's languages for which this project has no messages, with blanks between them; mostly empty. */
export const ADDED_LANGUAGES: string = process.env['HUB_ADDED_LANGUAGES'] ?? ''

/** The language of the messages that are shown where a language has no words of its own: the only one that has them all. */
export const FALLBACK_MESSAGES_LANGUAGE = 'en'
