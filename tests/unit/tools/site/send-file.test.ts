import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { serveSite } from '../../../../src/tools/site/serve-site.ts'

const SHORT = 'a'.repeat(10)
const LONG = 'b'.repeat(200_000)

test('A file that is replaced while it is sent arrives whole, in its old or its new version', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-send-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const page = join(folder, 'index.html')
  await writeFile(page, SHORT)
  const server = await serveSite(folder, 0)
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  let isOver = false
  const replace = async () => {
    for (let turn = 0; !isOver; turn += 1) {
      await writeFile(`${page}.new`, turn % 2 === 0 ? LONG : SHORT)
      await rename(`${page}.new`, page)
    }
  }
  const read = async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      expect([SHORT, LONG]).toContain(await (await fetch(`http://localhost:${port}/`)).text())
    }
    isOver = true
  }
  await Promise.all([replace(), read()])
})
