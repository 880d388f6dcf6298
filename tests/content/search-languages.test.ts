import { expect, it } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { judgeScenarios, summarise } from '../bench/search/evaluate.ts'
import { readFrozenDocuments, readFrozenPaths } from '../bench/search/frozen.ts'
import { openLanguage } from '../bench/search/measure-languages.ts'
import { TUNED_QUERIES } from '../bench/search/queries.ts'

const english = readFrozenDocuments('en')
const paths = readFrozenPaths()

it('What people type in their language finds good answers first, and always something: nDCG@10 of the tuned queries', async () => {
  const figures = new Map<string, number>()
  for (const { code } of LOCALES.filter(({ code }) => code !== 'en')) {
    const queries = TUNED_QUERIES[code] ?? []
    expect(queries.length, code).toBeGreaterThan(30)
    const answers = queries.flatMap(({ grades }) => [...grades.keys()])
    expect(answers.filter((id) => !paths.has(id))).toEqual([])
    const search = openLanguage(code, readFrozenDocuments(code), english)
    const { ndcg, empties } = summarise(await judgeScenarios(search, queries, paths))
    expect(empties, code).toBe(0)
    figures.set(code, Math.round(ndcg * 1000) / 1000)
  }
  // The documents are frozen: a weight or the code has changed what does not agree.
  expect(Object.fromEntries(figures), 'If “npm run bench -- languages” shows an improvement, write it here.').toEqual({
    ...{ ar: 0.679, es: 0.698, pl: 0.628, pt: 0.633, ro: 0.683, uk: 0.578, 'zh-Hans': 0.652 },
  })
})
