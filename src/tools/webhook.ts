import type { IncomingMessage } from 'node:http'

import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'

/** Far more than a projection of a document needs. */
const MOST_BYTES = 1_000_000

/** What a caller is told. */
export interface WebhookAnswer {
  readonly status: number
  readonly sentence: string
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue
    length += part.length
    if (length > MOST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/**
 * Answers a call of Sanity's webhook: only one that is signed with our secret, over the very bytes of its
 * body, makes the hub anew.
 * @param onPublish called at once; must not wait for the build, or Sanity calls again after 30 seconds.
 */
export async function answerWebhook(
  request: IncomingMessage,
  secret: string,
  onPublish: () => void,
): Promise<WebhookAnswer> {
  if (request.method !== 'POST') return { status: 405, sentence: 'Only Sanity’s webhook calls here, by POST.' }
  const signature = request.headers[SIGNATURE_HEADER_NAME]
  if (typeof signature !== 'string') return { status: 401, sentence: 'The call bears no signature.' }
  const body = await readBody(request)
  if (body === undefined) return { status: 413, sentence: 'The call is too long. Project less in the webhook.' }
  // The library throws for a signature that is not even written like one.
  const isOurs = await isValidSignature(body, signature, secret).catch(() => false)
  if (!isOurs) return { status: 401, sentence: 'The signature is not ours. Compare the secret in sanity.io/manage.' }
  onPublish()
  return { status: 202, sentence: 'The hub is being built.' }
}
