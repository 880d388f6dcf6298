import { setImmediate } from 'node:timers/promises'

import { afterEach, describe, expect, it } from 'vitest'

import type { SearchDocument } from '../../../../src/search/model.ts'
import { buildSearchFiles, type SearchFiles } from '../../../../src/search/search-files.ts'
import { IndexWorker } from '../../../../src/tools/publish/index-worker.ts'
import { makeDocument } from '../../search/make-document.ts'

const worker = new IndexWorker()
afterEach(() => worker.stop())

/** The files of a search as texts. */
function asTexts({ addresses, files }: SearchFiles): SearchFiles {
  const texts = [...files].map(([name, file]) => [name, typeof file === 'string' ? file : Buffer.from(file).toString()])
  return { addresses, files: new Map(texts.map(([name = '', text = '']) => [name, text])) }
}

const index = async (...given: Parameters<typeof worker.index>) => asTexts(await worker.index(...given))

/** More than fit into one message. */
const DOCUMENTS: readonly SearchDocument[] = Array.from({ length: 250 }, (_, at) =>
  makeDocument({
    id: `/guides/${at}/`,
    title: `Guide ${at}`,
    layTerms: [`my boss ${at % 7}`],
    inheritedTerms: at % 5 === 0 ? undefined : ['no pay', `passport taken ${at % 9}`, '…'],
    body: `The rooms of floor ${at % 30}. ${'Linen and towels. '.repeat(at % 50)}`,
    facets: { topic: [`topic-${at % 3}`] },
  }),
)

const EDITS: readonly (readonly [string, (documents: readonly SearchDocument[]) => readonly SearchDocument[]])[] = [
  ['nothing', (documents) => documents],
  ['a text', (documents) => documents.with(7, makeDocument({ ...documents[7], body: 'The cellar.' }))],
  [
    'what one inherits',
    (documents) => documents.with(8, makeDocument({ ...documents[8], inheritedTerms: ['new', 'no pay'] })),
  ],
  ['one more, before the others', (documents) => [makeDocument({ id: '/new/', title: 'New' }), ...documents]],
  ['some fewer', (documents) => documents.slice(20)],
  ['their order', (documents) => documents.toReversed()],
  ['all of them, equal to those before', (documents) => documents.map((document) => ({ ...document }))],
  ['none is left', () => []],
  ['all are back', () => DOCUMENTS],
]

describe('The search that a worker thread builds', () => {
  it('is the one that this thread would build, also after each of many changes', async () => {
    let documents = DOCUMENTS
    for (const [change, edit] of EDITS) {
      documents = edit(documents)
      expect(await index('en', documents), change).toEqual(buildSearchFiles('en', documents))
    }
  })

  it('is one of each language', async () => {
    const arabic = [makeDocument({ id: '/ar/a/', title: 'جواز السفر', inheritedTerms: ['no pay'] })]
    const both = await Promise.all([worker.index('en', DOCUMENTS), worker.index('ar', arabic)])
    expect(both.map(asTexts)).toEqual([buildSearchFiles('en', DOCUMENTS), buildSearchFiles('ar', arabic, DOCUMENTS)])
    expect(await worker.index('ar', arabic), 'nothing changed').toBe(both[1])
    const fewer = DOCUMENTS.slice(20)
    await worker.index('en', fewer)
    expect(await index('ar', arabic), 'the originals changed').toEqual(buildSearchFiles('ar', arabic, fewer))
  })

  it('is built while this thread does other things', async () => {
    let isBuilt = false
    const files = worker.index('en', DOCUMENTS).finally(() => (isBuilt = true))
    let turns = 0
    for (; !isBuilt; turns += 1) await setImmediate()
    expect((await files).files.size).toBeGreaterThan(2)
    // However busy the machine is: an index that this thread builds leaves it no turn in between.
    expect(turns).toBeGreaterThan(20)
  })
})

describe('A worker thread that ends', () => {
  /** As no type allows it: there is nothing but an id. */
  const broken: SearchDocument = JSON.parse('{ "id": "/broken/" }')

  it('by an error says which, and the next index begins anew', async () => {
    await worker.index('en', DOCUMENTS)
    await expect(worker.index('en', [...DOCUMENTS, broken])).rejects.toThrow(TypeError)
    expect(await index('en', DOCUMENTS)).toEqual(buildSearchFiles('en', DOCUMENTS))
  })

  it('because it is stopped fails what it was building', async () => {
    const files = worker.index('en', DOCUMENTS)
    await setImmediate()
    await Promise.all([worker.stop(), expect(files).rejects.toThrow('stopped')])
    expect(await index('en', DOCUMENTS)).toEqual(buildSearchFiles('en', DOCUMENTS))
  })
})
