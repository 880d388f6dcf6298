import { createServer } from 'node:http'

import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { expect, it, onTestFinished } from 'vitest'

import { answerWebhook } from '../../../../src/tools/site/webhook.ts'

const SECRET = 'a secret of the network'
const BODY = '{"_id":"guide-1"}'

/** Starts a webhook server on this machine, which counts the builds that it would start. */
async function startHook(): Promise<{ url: string; builds: () => number }> {
  let builds = 0
  const server = createServer((request, response) => {
    void answerWebhook(request, SECRET, () => (builds += 1)).then(({ status, sentence }) =>
      response.writeHead(status).end(sentence),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The hook has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, builds: () => builds }
}

async function call(url: string, body: string, signature?: string): Promise<string> {
  const headers = signature === undefined ? undefined : { [SIGNATURE_HEADER_NAME]: signature }
  const response = await fetch(url, { method: 'POST', body, headers })
  return `${response.status} ${await response.text()}`
}

it('A call with a valid signature builds the hub', async () => {
  const { url, builds } = await startHook()
  const signature = await encodeSignatureHeader(BODY, Date.now(), SECRET)
  expect(await call(url, BODY, signature)).toBe('202 The hub is being built.')
  expect(builds()).toBe(1)
})

it('No other call builds it', async () => {
  const { url, builds } = await startHook()
  const signedByOther = await encodeSignatureHeader(BODY, Date.now(), 'another secret')
  const ours = await encodeSignatureHeader(BODY, Date.now(), SECRET)
  const wrongSignature = '401 The signature does not fit the secret. Compare the secret in sanity.io/manage.'
  expect(await call(url, BODY)).toBe('401 The call has no signature.')
  expect(await call(url, BODY, signedByOther)).toBe(wrongSignature)
  expect(await call(url, `${BODY} `, ours)).toBe(wrongSignature)
  expect(await call(url, BODY, 'nonsense')).toBe(wrongSignature)
  expect(await call(url, 'x'.repeat(1_000_001), ours)).toBe('413 The call is too long. Project less in the webhook.')
  expect((await fetch(url)).status).toBe(405)
  expect(builds()).toBe(0)
})
