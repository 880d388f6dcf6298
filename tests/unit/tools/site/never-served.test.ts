import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'

import { NEVER_SERVED } from '../../../../src/tools/site/never-served.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

const SECRET = 'all drafts of everybody'

test('A development server hands nobody the database of the lake, the address of the running Studio, or a file of settings', async () => {
  const root = await makeFolder()
  const kept = ['lake.db', 'lake.db-wal', 'running.json', 'drafts/en/guide/a.json', 'assets/ab12.png'].map(
    (name) => `sanity-studio/.lake/${name}`,
  )
  const shown = ['sanity-studio/.lake/drafts-variants/images/a.txt', 'src/a.txt']
  for (const path of [...kept, ...shown, '.env', '.git/config']) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), SECRET)
  }
  const server = await createServer({
    ...{ root, configFile: false, logLevel: 'silent', cacheDir: join(root, '.vite') },
    server: { port: 0, host: '127.0.0.1', ws: false, watch: null, fs: { deny: [...NEVER_SERVED] } },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const address = server.httpServer?.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

  const seen = async (path: string) => (await (await fetch(`${origin}${path}`)).text()).includes(SECRET)
  for (const path of shown) expect([path, await seen(`/@fs${join(root, path)}`)]).toEqual([path, true])
  for (const path of [...kept, '.env', '.git/config'])
    for (const way of [`/@fs${join(root, path)}`, `/${path}`, `/${path}?raw`, `/@fs${join(root, path)}?import&raw`])
      expect([way, await seen(way)]).toEqual([way, false])
})
