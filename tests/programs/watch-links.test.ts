import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

import { expect, it, onTestFinished } from 'vitest'

import { watchFilesOf } from '../../src/tools/watch/watched-gaps.ts'
import { makeGoodDataset, writeTestDataset } from '../content/good-dataset.ts'
import { startServer } from '../unit/tools/watch/strange-server.ts'

const run = promisify(execFile)

it('npm run watch:links says what is gone, and writes it for the Studio of this content', async () => {
  const site = await startServer((_request, response) => response.writeHead(404).end())
  const dataset = await makeGoodDataset()
  const ours = JSON.stringify(dataset.documents).replace(/https?:\/\/[^"]+/g, `${site}/call`)
  const folder = await writeTestDataset({ ...dataset, documents: JSON.parse(ours) })
  const env = { ...process.env, HUB_CONTENT: folder, HUB_TODAY: '2026-12-01' }
  const { found } = watchFilesOf(env)
  onTestFinished(() => rm(dirname(found), { recursive: true, force: true }))
  const { stdout } = await run(process.execPath, ['src/tools/bin/watch-links.ts'], { env })
  expect(stdout).toContain('## The page is gone: 1')
  expect(stdout).toContain('Helpline “Modern Slavery Helpline” `helpline-main`')
  const { day, gaps } = JSON.parse(await readFile(found, 'utf8'))
  expect(day).toBe('2026-12-01')
  expect(gaps).toContainEqual(
    expect.objectContaining({
      id: 'helpline-main',
      why: `The page is gone: ${site}/call. Was: ${site}/call. Is: status 404.`,
    }),
  )
})

it('Each content has files of its own', () => {
  const files = [{}, { HUB_CONTENT: '../nordic' }, { SANITY_PROJECT_ID: 'a', SANITY_DATASET: 'b' }].map(
    (environment) => watchFilesOf(environment).found,
  )
  expect(new Set(files).size).toBe(3)
})
