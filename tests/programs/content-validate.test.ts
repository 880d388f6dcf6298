import { execFile } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { makeGoodDataset, withFields, withFile, writeTestDataset, type TestDataset } from '../content/good-dataset.ts'

interface Run {
  readonly code: number
  readonly output: readonly string[]
  readonly complaints: readonly string[]
}

/** Runs `npm run content:validate` over a dataset; what it says, its folder written as `content`. */
async function validate(dataset: TestDataset): Promise<Run> {
  const folder = await writeTestDataset(dataset)
  const env = { ...process.env, HUB_CONTENT: folder, HUB_TODAY: '2026-06-01' }
  const lines = (text: string) => text.replaceAll(folder, 'content').split('\n').filter(Boolean)
  return new Promise((resolve) => {
    const program = execFile(
      process.execPath,
      ['src/tools/bin/content-validate.ts'],
      { env },
      (_error, stdout, stderr) => {
        resolve({ code: program.exitCode ?? -1, output: lines(stdout), complaints: lines(stderr) })
      },
    )
  })
}

describe('npm run content:validate', () => {
  it('fails with one line an error, and lets warnings pass', async () => {
    const fields = { title: '', summary: 'The girls at the bar told us so.' }
    expect(await validate(withFields(await makeGoodDataset(), 'guide-help', fields))).toEqual({
      code: 1,
      output: [
        'Checking content/ (embedded, 8 published documents) …',
        'warning content/en/guide/guide-help.json summary: The text says “girls”. Instead of “girls” write: women, where they are adults; children, where they are under 18.',
        '8 documents checked, 1 error, 1 warning',
      ],
      complaints: [
        'error content/en/guide/guide-help.json title: “Title” is missing. Fill it in: What the reader gets, in plain words.',
      ],
    })
  })

  it('says that all is well, and leaves to the report what lay terms find', async () => {
    expect(await validate(withFields(await makeGoodDataset(), 'sign-afraid', { layTerms: ['… ???'] }))).toEqual({
      code: 0,
      output: ['Checking content/ (embedded, 8 published documents) …', '8 documents checked, 0 errors, 0 warnings'],
      complaints: [],
    })
  })

  it('fails without a stack where the dataset cannot be read', async () => {
    const { code, output, complaints } = await validate(
      withFile(withFile(await makeGoodDataset(), 'en/guide/a.json', '{}'), 'en/guide/b.json', '[]'),
    )
    expect({ code, output }).toEqual({ code: 1, output: [] })
    expect(complaints).toEqual([
      'content/en/guide/a.json: This is not a document: it has no _id or no _type, or no valid one. Correct it, or restore the file from git.',
      'content/en/guide/b.json: This is not a document: it has no _id or no _type, or no valid one. Correct it, or restore the file from git.',
      '2 problems. The content was not checked.',
    ])
  })
})
