/**
 * Takes the plural from an English word: “agencies” → “agency”. Applied to texts and queries alike,
 * so that in other languages too it can only bring words together, never part them.
 */
export function stemWord(word: string): string {
  if (word === 'children') return 'child'
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|x|z|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
