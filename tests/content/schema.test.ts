import { describe, expect, it } from 'vitest'

import { WORKER_TYPES } from '../../sanity-studio/model/rules/for-workers.ts'
import { FACT_TYPES } from '../../sanity-studio/model/rules/source-required.ts'
import { createContentSchema, findSchemaProblems } from '../../src/tools/compile-schema.ts'
import { checkDataset } from './check-dataset.ts'
import { makeGoodDataset, withDocument } from './good-dataset.ts'

describe('The content model', () => {
  it('has no problems', () => {
    expect(findSchemaProblems()).toEqual([])
  })

  it('has a field “Sources” in every type that says facts, and each such type asks for one', async () => {
    const { documentTypes, documentType } = createContentSchema()
    const withSources = documentTypes.filter((name) => {
      const type = documentType(name)
      return type?.jsonType === 'object' && type.fields.some((field) => field.name === 'sources')
    })
    // Pages about the hub itself need no source, and the source of a link is its address.
    expect(withSources.filter((name) => name !== 'page' && name !== 'externalResource').sort()).toEqual([...FACT_TYPES].sort())
    const good = await makeGoodDataset()
    const { errors } = await checkDataset(withDocument(good, { _id: 'page-x', _type: 'page', language: 'en' }))
    expect(errors.filter((line) => line.includes('sources'))).toEqual([])
  })

  it('knows of every type who reads it: workers, those whom its field “Audience” names, or others', () => {
    const { documentTypes, documentType } = createContentSchema()
    const withAudience = documentTypes.filter((name) => {
      const type = documentType(name)
      return type?.jsonType === 'object' && type.fields.some((field) => field.name === 'audience')
    })
    // Managers, partners and the press read these; a law has a limit of its own, and the last ones are written by the Studio.
    const others = [
      ...['law', 'organisation', 'partnership', 'case', 'modelHotel', 'statistic', 'indicator', 'changeNote'],
      ...['review', 'numberNotice', 'removal'],
    ]
    expect([...withAudience, ...others, ...WORKER_TYPES].sort()).toEqual([...documentTypes].sort())
  })
})
