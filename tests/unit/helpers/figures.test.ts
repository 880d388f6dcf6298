import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { findOldFigures } from '../../helpers/architecture/figures.ts'
import { readSources } from '../../helpers/architecture/source-file.ts'

it('The figures of ARCHITECTURE.md are about those of the code', async () => {
  const files = await readSources(['src', 'sanity-studio', 'tests'])
  expect(findOldFigures(await readFile('ARCHITECTURE.md', 'utf8'), files)).toEqual([])
})
