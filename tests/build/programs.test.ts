import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { describe, expect, it, onTestFinished } from 'vitest'

import { makeFolder } from '../helpers/write-dataset.ts'

interface Run {
  readonly code: number | null
  readonly errors: readonly string[]
}

/** Runs a program of src/tools/bin to its end, with some variables set. Returns the lines that it logs as errors. */
function run(
  program: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const parts = [join('src/tools/bin', program), ...parameters]
    const child = execFile(process.execPath, parts, { env }, (_error, _stdout, stderr) =>
      resolve({ code: child.exitCode, errors: stderr.split('\n').filter(Boolean) }),
    )
  })
}

/** A port that is in use until the test ends. */
async function usePort(): Promise<number> {
  const server = createServer()
  server.listen(0, 'localhost')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return address.port
}

/** A port that was free a moment ago. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  if (typeof address !== 'object' || address === null) throw new Error('The server had no port.')
  return address.port
}

describe('A program that cannot run says what to do, without a stack, and ends with code 1:', () => {
  it('a push without a dataset', async () => {
    expect(await run('content-push.ts', {})).toEqual({
      code: 1,
      errors: [
        'environment: No dataset is named. Set SANITY_PROJECT_ID and SANITY_DATASET (README, “With a Sanity account”).',
        '1 problem. The push failed. What was written before stays; run it again for the rest.',
      ],
    })
  })

  it('a pull without a token', async () => {
    const dataset = { SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'production' }
    expect(await run('content-pull.ts', dataset)).toEqual({
      code: 1,
      errors: [
        'environment: SANITY_READ_TOKEN is not set. Make a token in sanity.io/manage, API, Tokens.',
        '1 problem. Nothing was pulled. What was there before is untouched.',
      ],
    })
  })

  it('a webhook without a secret', async () => {
    expect(await run('deploy-hook.ts', { SANITY_WEBHOOK_SECRET: ' ' })).toEqual({
      code: 1,
      errors: ['SANITY_WEBHOOK_SECRET is not set. Set it to the secret of the webhook in sanity.io/manage.'],
    })
  })

  it.each([
    [
      'a build to be put online',
      'build.ts',
      ['--deploy'],
      'The site was not built. What was there before is untouched.',
    ],
    ['a webhook', 'deploy-hook.ts', [], 'Nothing was built. What was there before is untouched.'],
  ])('%s without an address, whose QR codes nobody could open', async (_what, program, parameters, conclusion) => {
    const fix = 'Set it to the address of the hub: HUB_SITE_URL=https://hub.example.org.'
    const refused = (address: string) =>
      run(program, { SANITY_WEBHOOK_SECRET: 'secret', HUB_SITE_URL: address }, parameters)
    const here = 'which opens on this machine alone.'
    expect(await refused('')).toEqual({
      code: 1,
      errors: [
        `environment: QR codes, prints and feeds say http://localhost:4321, ${here} ${fix}`,
        `1 problem. ${conclusion}`,
      ],
    })
    expect((await refused('http://127.0.0.1:4411')).errors[0]).toContain('http://127.0.0.1:4411')
    expect((await refused('hub.example.org')).errors[0]).toContain('“hub.example.org”, which is no address of the web.')
  })

  it('a judgement of no hub', async () => {
    expect(await run('observe.ts', {})).toEqual({
      code: 1,
      errors: ['Name the address of a hub. Use: npm run observe -- https://hub.example.org'],
    })
  })

  it('a preview on a port that is in use', async () => {
    const port = await usePort()
    expect(await run('preview.ts', { PORT: String(port) })).toEqual({
      code: 1,
      errors: [`Something else is using port ${port}. End it, or choose another: PORT=${port + 1} npm start`],
    })
  })
})

it('A signed call of the webhook builds the hub, and its errors are logged', async () => {
  const [port, folder] = [await findFreePort(), await makeFolder()]
  const child = spawn(process.execPath, ['src/tools/bin/deploy-hook.ts'], {
    env: {
      ...process.env,
      ...{ SANITY_WEBHOOK_SECRET: 'secret', HUB_SITE_URL: 'https://hub.example.org' },
      ...{ PORT: String(port), HUB_CONTENT: join(folder, 'none') },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill())
  await once(child.stdout, 'data')
  const log = text(child.stderr)
  const call = async (secret: string) => {
    const headers = { [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader('{}', Date.now(), secret) }
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}', headers })
    return [response.status, await response.text()]
  }
  expect(await call('another')).toEqual([
    401,
    'The signature does not fit the secret. Compare the secret in sanity.io/manage.\n',
  ])
  expect(await call('secret')).toEqual([202, 'The hub is being built.\n'])
  await once(child.stderr, 'data')
  child.kill()
  expect(await log).toContain(`${join(folder, 'none')}: There is no such folder.`)
})
