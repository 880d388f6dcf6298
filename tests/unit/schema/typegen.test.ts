import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'
import { generateTypes } from '../../../src/tools/generate-types.ts'

it('Every type of the model is listed once', () => {
  const names = schemaTypes.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('A developer has changed the content model: typegen was run, and run again would change nothing', async () => {
  const files = await generateTypes()
  expect(files.size).toBe(3)
  for (const [file, text] of files) expect(await readFile(file, 'utf8'), file).toBe(text)
})
