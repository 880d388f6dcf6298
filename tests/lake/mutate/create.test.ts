import { describe, expect, it } from 'vitest'

import { guide, send, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

describe('Documents are created', () => {
  it('with an id of their own, a revision and times', async () => {
    const made = await lake().ada.create(guide('a', { title: 'A' }))
    expect(made).toMatchObject({ _id: 'a', _type: 'guide', title: 'A' })
    expect(made._rev).toMatch(/^[\w-]{8,}$/)
    expect(made._createdAt).toMatch(/^\d{4}-.+\.\d{3}Z$/)
    expect(made._updatedAt).toBe(made._createdAt)
    expect(await lake().ada.getDocument('a')).toEqual(made)
  })

  it('with an id made up, also after a prefix', async () => {
    const [made, draft] = [
      await lake().ada.create({ _type: 'guide' }),
      await lake().ada.create({ _id: 'drafts.', _type: 'guide' }),
    ]
    expect(made._id).toMatch(/^[\w-]{20,}$/)
    expect(draft._id).toMatch(/^drafts\.[\w-]{20,}$/)
  })

  it('once only, unless they may be there already or are to be replaced', async () => {
    const first = await lake().ada.create(guide('a', { title: 'first' }))
    const error = await refusal(lake().ada.create(guide('a', { title: 'second' })))
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      type: 'mutationError',
      items: [{ index: 0, error: { type: 'documentAlreadyExistsError', id: 'a' } }],
    })
    expect(await lake().ada.createIfNotExists(guide('a', { title: 'third' }))).toEqual(first)
    const replaced = await lake().ada.createOrReplace(guide('a', { summary: 'fourth' }))
    expect(replaced).toMatchObject({ summary: 'fourth', _createdAt: first._createdAt })
    expect(replaced).not.toHaveProperty('title')
  })

  it.each([
    ['-a', 'Malformed document ID'],
    ['.a', 'Malformed document ID'],
    ['a..b', 'Malformed document ID'],
    ['a b', 'Malformed document ID'],
    ['a/b', 'Malformed document ID'],
    ['é', 'Malformed document ID'],
    ['a'.repeat(129), 'longer than 128'],
  ])('but not with the id %s', async (id, reason) => {
    const error = await refusal(lake().ada.create(guide(id)))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining(reason)])
  })

  it.each([
    ['no type', { _id: 'a' }, 'has no type'],
    ['a field whose name groq-js trips over', guide('a', { hasOwnProperty: 1 }), 'is not a name for a field'],
    ['a field with a dot in its name', guide('a', { 'a.b': 1 }), 'is not a name for a field'],
    ['a reference that is a number', guide('a', { b: { _ref: 1 } }), '_ref that is not a string'],
  ])('but not with %s', async (_, document, reason) => {
    const error = await refusal(send(lake(), [{ create: document }]))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining(reason)])
  })

  it('but not nested without end, nor of more than 10 MB', async () => {
    const deep = JSON.parse('[{"a":'.repeat(60) + '1' + '}]'.repeat(60))
    expect((await refusal(lake().ada.create(guide('a', { deep })))).message).toContain('levels deep')
    const abyss = `{"mutations":[{"create":{"_type":"a","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`
    const answer = await fetch(`${lake().address}/v2025-02-19/data/mutate/production`, {
      method: 'POST',
      body: abyss,
      headers: { Authorization: 'Bearer ada' },
    })
    expect(answer.status).toBe(400)
    const huge = await refusal(lake().ada.create(guide('a', { text: 'x'.repeat(10 * 1024 * 1024) })))
    expect([huge.statusCode, huge.message]).toEqual([413, expect.stringContaining('larger than 10 MB')])
  })
})
