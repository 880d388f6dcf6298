import { readFileSync } from 'node:fs'

/** What stands in a recipe for the server of the reader, and what a test puts in its place. */
export type Places = readonly (readonly [printed: string, own: string])[]

/**
 * A block of DEPLOY.md with the places of a test.
 * @param language the word after its fence.
 * @throws Error where there is not exactly one such block, or it does not print a place.
 */
export function readRecipe(language: string, places: Places): string {
  const paper = readFileSync('DEPLOY.md', 'utf8')
  const blocks = [...paper.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))]
  const [block] = blocks
  if (block === undefined || blocks.length > 1)
    throw new Error(`DEPLOY.md has ${blocks.length} blocks of “${language}” instead of one.`)
  return places.reduce((text, [printed, own]) => {
    if (!text.includes(printed)) throw new Error(`DEPLOY.md does not say “${printed}” in “${language}” any more.`)
    return text.replaceAll(printed, own)
  }, block[1] ?? '')
}
