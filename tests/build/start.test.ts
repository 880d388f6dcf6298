import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, inject, onTestFinished, test } from 'vitest'

import { startHub } from '../helpers/running-hub.ts'

const TITLE = 'The first five minutes'
const CHANGED = 'The first six minutes'

test('What is published while the hub starts is shown as well', async () => {
  const content = await mkdtemp(join(tmpdir(), 'hotel-hub-start-'))
  onTestFinished(() => rm(content, { recursive: true, force: true }))
  await cp(inject('englishContent'), content, { recursive: true })
  const data = join(content, 'data.ndjson')
  const text = readFileSync(data, 'utf8')
  const hub = await startHub(content, () => {
    writeFileSync(`${data}.new`, text.replaceAll(`"title":"${TITLE}"`, `"title":"${CHANGED}"`))
    renameSync(`${data}.new`, data)
  })
  const heading = async () => /<h1>([^<]*)/.exec(await (await fetch(`${hub}/guides/first-five-minutes/`)).text())?.[1]
  expect([TITLE, CHANGED]).toContain(await heading())
  await expect.poll(heading, { timeout: 120_000 }).toBe(CHANGED)
})
