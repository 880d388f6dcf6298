import type { CountryLine } from '../domain/help.ts'
import { mapRuns, type Run } from '../domain/paper-parts.ts'
import type { Paper } from './paper.ts'

const LINES: readonly CountryLine[] = ['emergency', 'police', 'main']

/**
 * A paper with the numbers of a country in the places for them, and on its cover where they come from.
 * @param code as in JURISDICTIONS; the hub's own country where the paper has no numbers of it.
 */
export function inCountry(paper: Paper, code: string | undefined): Paper {
  if (paper.countries === undefined) return paper
  const { byCode, own, lacking } = paper.countries
  const country = byCode[code !== undefined && Object.hasOwn(byCode, code) ? code : own]
  if (country === undefined) return paper
  const { lines, place } = country
  const fill = (run: Run): Run => {
    if (run.kind !== 'words' || run.line === undefined) return run
    const { href: _, isNumber: __, ...words } = run
    const number = lines[run.line]
    if (number === undefined) return { ...words, text: `${lacking[run.line]} ${place}` }
    const { phone, dial } = number
    return { ...words, isNumber: true, text: `${phone} ${place}`, ...(dial !== undefined && { href: `tel:${dial}` }) }
  }
  const { cover } = paper
  const from = LINES.flatMap((line) => lines[line]?.from ?? [])
  return {
    ...paper,
    parts: paper.parts.map((part) => mapRuns(part, fill)),
    ...(cover && { cover: { ...cover, numbers: { ...cover.numbers, lines: [...from, ...cover.numbers.lines] } } }),
  }
}
