import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'

import { listenWith, type Listener } from '../lake/listen/listen-with.ts'

/** A question by Sanity's own client to an empty lake. @returns whether the answer is what Sanity's documentation promises. */
export type Question = (client: SanityClient) => Promise<boolean>

/** A document of the questions. */
export const note = (_id: string, more: object = {}) => ({ _id, _type: 'note', title: _id, ...more })
/** The ids of a document and of its draft, as actions name them. */
export const pair = (id: string) => ({ publishedId: id, draftId: `drafts.${id}` })
/** A field that refers to a document. */
export const strong = (id: string) => ({ other: { _type: 'reference', _ref: id } })

/** Whether a query has a result. */
export async function answers(client: SanityClient, query: string, expected: unknown): Promise<boolean> {
  return JSON.stringify(await client.fetch(query)) === JSON.stringify(expected)
}

/** A question in GROQ that needs no documents. */
export const evaluates =
  (query: string, expected: unknown): Question =>
  (client) =>
    answers(client, query, expected)

/** Whether something is refused with a status. */
export const isRefused = (status: number, work: Promise<unknown>) =>
  work.then(
    () => false,
    (error: unknown) => JSON.stringify({ ...Object(error) }).includes(`"statusCode":${status}`),
  )

/** Whether an address is known. */
export const requests =
  (method: string, url: string, body?: object): Question =>
  async (client) => {
    await client.request({ method, url, body })
    return true
  }

/** A picture of 40 × 20 pixels. */
export const draw = () => sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })

/** Uploads a picture. */
export const upload = (client: SanityClient, bytes: Buffer) =>
  client.assets.upload('image', bytes, { filename: 'picture' })

/** Whether a picture is taken, and its size seen. */
export const takes =
  (bytes: () => Promise<Buffer>): Question =>
  async (client) =>
    (await upload(client, await bytes())).metadata.dimensions.width === 40

/** What a listener is told first of a note that is made. */
export async function told(client: SanityClient, options: object): Promise<ReturnType<Listener['mutations']>[number]> {
  const listener = await listenWith(client, '*[_type == "note"]', {}, options)
  await client.create(note('a'))
  await listener.told(1)
  const [event] = listener.mutations()
  if (event === undefined) throw new Error('Nothing was told.')
  return event
}

/** Sends an action. */
export const act = (client: SanityClient, action: object) =>
  client.request({ method: 'POST', url: '/data/actions/production', body: { actions: [action] } })

/** An action on a document. */
export const action = (name: string, fields: object) => ({ actionType: `sanity.action.document.${name}`, ...fields })

/** Acts on a document that is published and has a draft. @returns the two as they are afterwards. */
async function acted(client: SanityClient, name: string, fields: object): Promise<readonly unknown[]> {
  await client.create(note('a'))
  await client.create(note('drafts.a', { title: 'draft' }))
  await act(client, action(name, fields))
  return client.fetch('[*[_id == "a"][0].title, *[_id == "drafts.a"][0].title]', {}, { perspective: 'raw' })
}

/** Whether an action leaves a published document and its draft with these titles. */
export const leaves =
  (name: string, fields: object, expected: readonly unknown[]): Question =>
  async (client) =>
    JSON.stringify(await acted(client, name, fields)) === JSON.stringify(expected)
