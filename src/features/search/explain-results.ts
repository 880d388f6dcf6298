import { createExplain, type Explain, type Explanation } from '../../search/explain.ts'
import type { SearchDocument } from '../../search/model.ts'
import { homePath } from '../../domain/paths.ts'
import type { SearchView } from './view.ts'

/*
 * “Why this result”, for editors: only in `astro dev`, and so only in English. The built site has neither this file nor
 * the documents that it fetches.
 */
let explaining: Promise<Explain> | undefined

async function load({ addresses }: SearchView): Promise<Explain> {
  const text = async (address: string) => (await fetch(address)).text()
  const [metadata, bodyIndex] = await Promise.all([text(addresses.metadata), text(addresses.bodyIndex)])
  const answer = await fetch(`${homePath(document.documentElement.lang)}search-documents.json`)
  const documents: readonly SearchDocument[] = await answer.json()
  return createExplain({ metadata, bodyIndex }, documents)
}

function write({ words, layTerm, score, propagated, factor }: Explanation): string {
  const lines = words.map(({ typed, term, expansionWeight, weight, match, score: own, fields }) => {
    const parts = Object.entries(fields).map(([field, share]) => `${field} ${Math.round(share * 100)} %`)
    const means = typed === term ? typed : `${typed} → ${term} × ${expansionWeight.toFixed(2)}`
    return `${own.toFixed(2)} = ${weight.toFixed(2)} telling × ${match.toFixed(2)} fit: ${means} (${parts.join(', ')})`
  })
  const byLayTerm =
    layTerm && `${layTerm.score.toFixed(2)} for ${layTerm.match.toFixed(2)} of what people say: ${layTerm.text}`
  const all = `${score.toFixed(2)} in all, × ${factor.toFixed(2)} for coverage, title and kind`
  const byNeighbours = propagated > 0 ? `${propagated.toFixed(2)} lent by the best results that are like it` : undefined
  return [all, ...lines, byLayTerm, byNeighbours].filter(Boolean).join('\n')
}

/** Adds to each result how its score comes about. */
export async function explainResults(input: string, view: SearchView): Promise<void> {
  explaining ??= load(view)
  const explain = await explaining
  for (const item of view.results.querySelectorAll('.results > li')) {
    const explanation = explain(input, item.querySelector('a')?.getAttribute('href') ?? '')
    if (explanation === undefined || item.querySelector('details') !== null) continue
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    const lines = document.createElement('pre')
    summary.textContent = 'Why this result'
    lines.textContent = write(explanation)
    details.append(summary, lines)
    item.append(details)
  }
}
