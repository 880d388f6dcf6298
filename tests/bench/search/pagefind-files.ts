import { createIndex } from 'pagefind'

import type { SearchDocument } from '../../../src/search/model.ts'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const paragraph = (text: string, weight: number) => `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>`

/** A document as the page that Pagefind reads; weights are ours, of which it takes none above ten. */
function toPage({ id, title, topics, layTerms, inheritedTerms = [], ...texts }: SearchDocument): string {
  const { headings, summary, body } = texts
  return [
    '<html lang="en"><body>',
    `<span data-pagefind-meta="id" hidden>${escape(id)}</span>`,
    `<h1 data-pagefind-weight="8">${escape(title)}</h1>`,
    paragraph([...topics, ...layTerms, ...inheritedTerms].join('. '), 3),
    ...headings.map((heading) => `<h2 data-pagefind-weight="3">${escape(heading)}</h2>`),
    paragraph(summary, 2.2),
    paragraph(body, 0.8),
    '</body></html>',
  ].join('\n')
}

/**
 * The files that Pagefind makes of documents, by path.
 * @throws Error with what Pagefind complains of.
 */
export async function indexPagefind(documents: readonly SearchDocument[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`)
  for (const [at, document] of documents.entries()) {
    const { errors } = await index.addHTMLFile({ url: `/${String(at)}/`, content: toPage(document) })
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`)
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  return new Map(files.map(({ path, content }) => [path, content]))
}
