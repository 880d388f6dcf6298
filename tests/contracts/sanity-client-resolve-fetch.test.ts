import { createClient } from '@sanity/client'
import { describe, expect, it } from 'vitest'

const asked: string[] = []

/** A client whose every request is answered by a function of ours. */
const client = createClient({
  ...{ projectId: 'offline', dataset: 'contract', apiVersion: '2025-02-19', useCdn: false, timeout: 0 },
  resolveFetch: () => (input: unknown, init?: { readonly method?: string }) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input))
    asked.push(`${init?.method ?? 'GET'} ${pathname}`)
    if (!pathname.includes('/listen/')) return Promise.resolve(Response.json({ result: 'ours', results: [] }))
    const headers = { 'content-type': 'text/event-stream' }
    return Promise.resolve(new Response('event: welcome\ndata: {"listenerName":"a"}\n\n', { headers }))
  },
})

describe('resolveFetch of @sanity/client: if this fails, give the Studio’s clients their resilient fetch another way', () => {
  it('is used for queries', async () => {
    expect(await client.fetch('*[0]')).toBe('ours')
    expect(asked.at(-1)).toBe('GET /v2025-02-19/data/query/contract')
  })

  it('is used for writing', async () => {
    await client.mutate([{ delete: { id: 'a' } }], { returnDocuments: false })
    expect(asked.at(-1)).toBe('POST /v2025-02-19/data/mutate/contract')
  })

  it('is used for streams of events', async () => {
    const first = await new Promise<unknown>((resolve, reject) => {
      const subscription = client.listen('*', {}, { events: ['welcome'] }).subscribe({
        next(event) {
          resolve(event)
          subscription.unsubscribe()
        },
        error: reject,
      })
    })
    expect(first).toMatchObject({ type: 'welcome' })
    expect(asked.at(-1)).toBe('GET /v2025-02-19/data/listen/contract')
  })
})
