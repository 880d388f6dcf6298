import { expect, test } from 'vitest'

import { askHub } from '../../../../sanity-studio/app/hub-status/ask-hub.ts'
import { fieldOf } from '../../../../sanity-studio/app/hub-status/field-of.ts'

const ORIGIN = 'https://hub.example'
const RECORD = { builtAt: '2026-11-26T14:00:00.000Z', documents: { guide: { revision: 'abc' } } }

const answering = (text: string, status = 200) => askHub(ORIGIN, () => Promise.resolve(new Response(text, { status })))

test('What the hub shows is read from its build.json', async () => {
  const asked: string[] = []
  const answer = await askHub(ORIGIN, (address) => {
    asked.push(address)
    return Promise.resolve(Response.json(RECORD))
  })
  expect(asked).toEqual([`${ORIGIN}/build.json`])
  expect(answer).toMatchObject({ kind: 'record', record: RECORD })
})

test('Another page, an older build.json or half of one is not taken for an answer', async () => {
  const expected = { kind: 'unreadable', origin: ORIGIN }
  expect(await answering('<h1>Not found</h1>', 404)).toEqual(expected)
  expect(await answering(JSON.stringify({ ...RECORD, documents: { guide: 'abc' } }))).toEqual(expected)
  expect(await answering('{"builtAt":')).toEqual(expected)
})

test('A host that does not let the Studio read it is told apart from one that does not answer', async () => {
  const refused = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await askHub(ORIGIN, refused)).toEqual({ kind: 'unreachable', origin: ORIGIN })
  const silent = await askHub(ORIGIN, (_, { mode }) =>
    mode === 'no-cors' ? Promise.resolve(new Response('')) : refused(),
  )
  expect(silent).toEqual({ kind: 'unreadable', origin: ORIGIN })
})

test('Nobody is asked where there is no address, or the server that knows it is down', async () => {
  const nobody = () => Promise.reject(new Error('Nobody should be asked.'))
  expect(await askHub('', nobody)).toEqual({ kind: 'no-address' })
  expect(await askHub(undefined, nobody)).toEqual({ kind: 'no-studio' })
})

test('The field of a problem has its title of the form', () => {
  const type = { fields: [{ name: 'body', type: { title: 'Text' } }] }
  expect(fieldOf('content/en/guide/guide-risk-map.json body[_key=="a"].children[0]', 'guide-risk-map', type)).toBe(
    'Text',
  )
  expect(fieldOf('guide-risk-map body', 'guide-risk-map', type)).toBe('Text')
  expect(fieldOf('guide-risk-map', 'guide-risk-map', type)).toBeUndefined()
})
