/** Groups of words that belong together, as they stand in one text: words apart by blanks, groups by strokes or lines. */
const BETWEEN_GROUPS = /\s*[/\n]\s*/

/** The groups of a text, each with its words. */
export function groupsIn(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(BETWEEN_GROUPS)
    .map((group) => group.split(' '))
    .filter((words) => words.length > 1)
}

/**
 * Finds the words that stand in a group with another, itself among them. The text is read when somebody
 * asks for the first time, because a page opens its search before it is used.
 */
export function createGroups(text: string): (word: string) => readonly string[] {
  let known: Map<string, readonly string[]> | undefined
  function read(): Map<string, readonly string[]> {
    const groups = new Map<string, readonly string[]>()
    for (const group of groupsIn(text)) {
      for (const word of group) groups.set(word, [...(groups.get(word) ?? []), ...group])
    }
    return groups
  }
  return (word) => (known ??= read()).get(word) ?? []
}
