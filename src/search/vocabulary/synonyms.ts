import groups from './synonyms.json' with { type: 'json' }

/*
 * By language, groups of words that mean nearly the same to people who work in hotels, separated by slashes or lines and ordered
 * by subject; in other languages than English each with its English words. Who types one word of a group is nearly always helped by
 * texts with the others, so words that go together only now and then are in no group. No native speaker has read those of other
 * languages.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = groups

/**
 * The groups of synonyms of a language, in the form that `createGroups` reads; an empty text for a language without.
 * @param language a BCP 47 tag.
 */
export function synonymsIn(language: string): string {
  return (GROUPS[language.slice(0, 2)] ?? []).join('\n')
}
