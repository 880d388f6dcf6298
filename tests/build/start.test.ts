import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, inject, onTestFinished, test } from 'vitest'

import { editStored } from '../helpers/content-files.ts'
import { startHub } from '../helpers/running-hub.ts'

const GUIDE = 'guide-first-five-minutes'
const TITLE = 'The first five minutes'
const CHANGED = 'The first six minutes'

test('What is published while the hub starts is shown as well', async () => {
  const content = await mkdtemp(join(tmpdir(), 'hotel-hub-start-'))
  onTestFinished(() => rm(content, { recursive: true, force: true }))
  await cp(inject('englishContent'), content, { recursive: true })
  const hub = await startHub(content, () => editStored(content, { [GUIDE]: { title: CHANGED } }))
  const heading = async () => /<h1>([^<]*)/.exec(await (await fetch(`${hub}/guides/first-five-minutes/`)).text())?.[1]
  expect([TITLE, CHANGED]).toContain(await heading())
  await expect.poll(heading, { timeout: 120_000 }).toBe(CHANGED)
})
