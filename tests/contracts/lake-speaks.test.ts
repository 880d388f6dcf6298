import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { SanityClient } from '@sanity/client'
import { format, resolveConfig } from 'prettier'
import { afterAll, expect, it } from 'vitest'

import { createLake } from '../../sanity-studio/lake/index.ts'
import { clientOf } from '../lake/client-of.ts'
import type { Question } from './ask-lake.ts'
import { QUESTIONS } from './lake-questions.ts'

const SPEAKS = 'sanity-studio/lake/SPEAKS.md'

const content = await mkdtemp(join(tmpdir(), 'hotel-hub-speaks-'))
const lake = await createLake({ content, storage: 'memory', port: 0, log: () => undefined })
const client = clientOf(lake.origin, lake.signIn('Ada').token)
afterAll(async () => {
  await lake.close()
  await rm(content, { recursive: true, force: true })
})

/** The answer to a question, as a cell of the table. */
async function answer(ask: Question, asked: SanityClient): Promise<string> {
  try {
    return (await ask(asked)) ? 'yes' : 'no'
  } catch (error) {
    const sentences = (error instanceof Error ? error.message : String(error)).replace(/^The action failed: /, '')
    return `no: ${/^.+?\.(?!\w)/.exec(sentences)?.[0] ?? sentences}`
  }
}

it('What the lake speaks is the table of SPEAKS.md: if this fails, read what changed, then “npx vitest run --project unit tests/contracts/lake-speaks -u”', async () => {
  const rows: string[] = []
  for (const [part, questions] of Object.entries(QUESTIONS)) {
    rows.push('', `## ${part}`, '', '| What | Spoken |', '|---|---|')
    for (const [what, ask] of Object.entries(questions)) {
      await client.delete({ query: '*[!(_id in path("_.**"))]' })
      rows.push(`| ${what} | ${await answer(ask, client)} |`)
    }
  }
  const text = `# What the lake speaks

Of Sanity’s API, asked by \`@sanity/client\`. Written by \`tests/contracts/lake-speaks.test.ts\`, which asks again in each run of the tests.
${rows.join('\n')}
`
  const table = await format(text, { ...(await resolveConfig(SPEAKS)), filepath: SPEAKS })
  await expect(table).toMatchFileSnapshot(`../../${SPEAKS}`)
})
