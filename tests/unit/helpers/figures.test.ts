import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { findOldFigures } from '../../helpers/architecture/figures.ts'
import { readSources } from '../../helpers/architecture/source-file.ts'

it('The figures of ARCHITECTURE.md are about those of the code', async () => {
  const files = await readSources(['src', 'sanity-studio', 'tests'])
  const paper = await readFile('ARCHITECTURE.md', 'utf8')
  expect(findOldFigures(paper, files)).toEqual([])
  expect(findOldFigures(paper.replace(/^\| style sheets .*$/m, '| style sheets | 1 | 2 | 3 |'), files)).toEqual([
    expect.stringMatching(/^“style sheets” is \d+ and not 2: run “npm run figures”\.$/),
  ])
})
