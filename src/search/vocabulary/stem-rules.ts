import rules from './stem-rules.json' with { type: 'json' }

/*
 * By what the inflections of a word differ, by language, normalised: without diacritics. Endings of nouns, adjectives and
 * verbs that people type; rare and literary ones are left out. No native speaker has read them.
 */

const RULES: Readonly<Record<string, (typeof rules)['pl']>> = rules

/**
 * The rules for the stems of a language, in the form that `createStemmer` reads; an empty text for a language without.
 * @param language a BCP 47 tag.
 */
export function stemRulesIn(language: string): string {
  const own = RULES[language.slice(0, 2)]
  return own === undefined ? '' : `${own.prefixes} / ${own.endings} / ${own.sounds}`
}
