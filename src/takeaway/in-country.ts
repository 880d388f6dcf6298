import { mapRuns, type Run } from '../domain/paper-parts.ts'
import type { Paper, PaperCountry } from './paper.ts'

/** Where the numbers of a country come from, a line each. */
export function originsOf({ lines }: PaperCountry): readonly string[] {
  return Object.values(lines).flatMap(({ from }) => from ?? [])
}

/**
 * A paper with the numbers of a country in the places for them, and on its cover where they come from.
 * @param code as in JURISDICTIONS; the hub's own country where the paper has no numbers of it.
 */
export function inCountry(paper: Paper, code: string | undefined): Paper {
  if (paper.countries === undefined) return paper
  const { byCode, own } = paper.countries
  const country = byCode[code !== undefined && Object.hasOwn(byCode, code) ? code : own]
  if (country === undefined) return paper
  const fill = (run: Run): Run => {
    if (run.kind !== 'words' || run.line === undefined) return run
    const { kind, line, isStrong = false } = run
    const { text, dial } = country.lines[line]
    return { kind, line, isStrong, text, ...(dial !== undefined && { isNumber: true, href: `tel:${dial}` }) }
  }
  const { cover } = paper
  const numbers = cover && { ...cover.numbers, lines: [...originsOf(country), ...cover.numbers.lines] }
  return {
    ...paper,
    parts: paper.parts.map((part) => mapRuns(part, fill)),
    ...(cover && numbers && { cover: { ...cover, numbers } }),
  }
}
