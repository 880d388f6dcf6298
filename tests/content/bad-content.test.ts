import { describe, expect, it } from 'vitest'

import type { BadContent } from '../fixtures/bad-content/bad-content.ts'
import { checkDataset } from './check-dataset.ts'
import { makeGoodDataset } from './good-dataset.ts'

const fixtures = import.meta.glob<BadContent>('../fixtures/bad-content/[0-9]*.ts', { eager: true, import: 'fixture' })

describe('The good dataset', () => {
  it('has nothing to fix', async () => {
    expect(await checkDataset(await makeGoodDataset())).toEqual({ errors: [], warnings: [] })
  })
})

describe('The good dataset with one mistake: the error says what is wrong and how to fix it', () => {
  it.each(Object.entries(fixtures))('%s', async (_file, { spoil, errors }) => {
    const spoilt = await spoil(await makeGoodDataset())
    expect((await checkDataset(spoilt)).errors).toEqual(errors)
  })
})
