import type { IncomingMessage } from 'node:http'

import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'

/** Far more than a projection of a document needs. */
const MAX_BODY_BYTES = 1_000_000

/** The response to a call of the webhook: its HTTP status and one sentence as its body. */
export interface WebhookResponse {
  readonly status: number
  readonly sentence: string
}

/** The body as text; undefined where it is longer than MAX_BODY_BYTES. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue
    length += part.length
    if (length > MAX_BODY_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/**
 * Answers a call of Sanity's webhook. Only a call whose signature fits the secret and the bytes of its body
 * starts a build.
 * @param onPublish starts the build; must not wait for it, since Sanity calls again where no response comes
 * within 30 seconds.
 */
export async function answerWebhook(
  request: IncomingMessage,
  secret: string,
  onPublish: () => void,
): Promise<WebhookResponse> {
  if (request.method !== 'POST') return { status: 405, sentence: 'Only Sanity’s webhook calls here, by POST.' }
  const signature = request.headers[SIGNATURE_HEADER_NAME]
  if (typeof signature !== 'string') return { status: 401, sentence: 'The call has no signature.' }
  const body = await readBody(request)
  if (body === undefined) return { status: 413, sentence: 'The call is too long. Project less in the webhook.' }
  // The library throws for a signature that cannot be parsed.
  const isValid = await isValidSignature(body, signature, secret).catch(() => false)
  if (!isValid)
    return { status: 401, sentence: 'The signature does not fit the secret. Compare the secret in sanity.io/manage.' }
  onPublish()
  return { status: 202, sentence: 'The hub is being built.' }
}
