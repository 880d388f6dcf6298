import { expect, it } from 'vitest'

import { createEmbeddedSource } from '../../../../src/sanity/embedded.ts'
import { reportFinished } from '../../../../src/tools/check/all-checks.ts'
import { decodeReport, encodeReport } from '../../../../src/tools/check/stored-report.ts'

it('Every report of the hub’s content is the same after it was stored', async () => {
  const { documents } = await createEmbeddedSource('content')
  for (const document of documents) {
    const report = await reportFinished(document)
    expect(decodeReport(JSON.parse(JSON.stringify(encodeReport(report))))).toEqual(report)
  }
})

it.each([
  ['no list', {}],
  ['nothing', undefined],
  ['a node without a path', [[['slugs', 'a']]]],
  ['a node that is no list', ['slugs']],
  ['a check that there is not', [['slug', ['rhymes', 'a']]]],
  ['a question that is no text', [['slug', ['slugs', 1]]]],
  ['a remark that is no list', [['slug', 'slugs']]],
  ['findings that are no list', [['slug', { found: {} }]]],
  ['a finding without a fix', [['slug', { found: [{ what: 'It is wrong.' }] }]]],
  ['a finding of an unknown level', [['slug', { found: [{ what: 'a', fix: 'b', level: 'info' }] }]]],
])('What is no report is not taken for one: %s', (_, value) => {
  expect(decodeReport(value)).toBeUndefined()
})
