import { expect, it } from 'vitest'

import { buildIndex } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'

it('finds a document that was indexed', () => {
  const document = { id: 'a', group: 'resource', title: 'Passports', topics: [], layTerms: [], headings: [] } as const
  const engine = openIndex(buildIndex([{ ...document, summary: '', body: '' }], 'en'))
  expect(engine.search('passport').hits.map(({ id }) => id)).toEqual(['a'])
})
