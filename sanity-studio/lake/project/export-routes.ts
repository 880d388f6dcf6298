import type { LakeDocument } from '../document.ts'
import type { Route } from '../route.ts'
import type { Store } from '../store/store.ts'

function* linesOf(documents: readonly LakeDocument[], types: readonly string[]): Generator<string> {
  for (const document of documents)
    if (types.length === 0 || types.includes(document._type)) yield `${JSON.stringify(document)}\n`
}

/** Answers everything at once, one document a line: what `sanity dataset export` asks for. */
export function exportRoutes(store: Pick<Store, 'all'>, dataset: string): readonly Route[] {
  return [
    {
      method: 'GET',
      path: `/data/export/${dataset}`,
      handle({ query }) {
        const types = (query.get('types') ?? '').split(',').filter((type) => type !== '')
        // A stream that is asked page by page gets the only page; it has no nextCursor.
        const lines = query.get('nextCursor') ? [] : linesOf(store.all(), types)
        return { body: toAsync(lines), type: 'application/x-ndjson' }
      },
    },
  ]
}

async function* toAsync(lines: Iterable<string>): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line)
}
