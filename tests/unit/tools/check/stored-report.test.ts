import { expect, it } from 'vitest'

import { createEmbeddedSource } from '../../../../src/catalogue/source/embedded.ts'
import { reportFinished } from '../../../../src/tools/check/all-checks.ts'
import { isReport } from '../../../../src/tools/check/stored-report.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'

it('Every report of a content is the same after it was stored', async () => {
  const { documents } = await createEmbeddedSource(FROZEN_CONTENT)
  for (const document of documents.filter(({ language }) => language === 'en' || language === 'ar')) {
    const report = await reportFinished(document)
    const stored: unknown = JSON.parse(JSON.stringify(report))
    expect(stored).toEqual(report)
    expect(isReport(stored)).toBe(true)
  }
})

it.each([
  ['no list', {}],
  ['nothing', undefined],
  ['a text', ['slugs']],
  ['a question without a path', [['slugs']]],
  ['a check that there is not', [['rhymes', 'slug', 'a']]],
  ['a question that is no text', [['slugs', 'slug', 1]]],
  ['findings without a path', [{ found: [] }]],
  ['findings that are no list', [{ path: 'slug', found: {} }]],
  ['findings that are apart in no known way', [{ path: 'slug', found: [], isApart: 'yes' }]],
  ['a finding without a fix', [{ path: 'slug', found: [{ what: 'It is wrong.' }] }]],
  ['a finding of an unknown level', [{ path: 'slug', found: [{ what: 'a', fix: 'b', level: 'info' }] }]],
])('What is no report is not taken for one: %s', (_, value) => {
  expect(isReport(value)).toBe(false)
})
