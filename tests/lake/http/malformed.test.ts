import { expect, it } from 'vitest'

import { clientOf } from '../client-of.ts'
import { makeEmptyFolders, start } from '../start-lake.ts'
import { malformedRequests } from './malformed-requests.ts'
import { rawRequest } from './raw-request.ts'

it('500 malformed requests are each answered with a sentence, and change nothing', async () => {
  const folders = await makeEmptyFolders()
  const { lake, store } = await start(folders)
  const { token, person } = lake.signIn('Ada')
  const settings = () => ['people', `keyvalue.${person.id}`].map((key) => store.setting(key))
  const before = settings()
  const port = Number(new URL(lake.origin).port)

  const wrong: string[] = []
  for (const { kind, bytes, leaves } of malformedRequests(500, port, token)) {
    const { status, body } = await rawRequest(port, bytes, leaves)
    const isSentence = /"message":"[A-Z][^"]{10,}\."/.test(body)
    if (status < 400 || status > 499 || !isSentence)
      wrong.push(
        `${kind}: ${status} ${body.slice(0, 150)} to ${JSON.stringify(bytes.toString('latin1').slice(0, 160))}`,
      )
  }
  expect(wrong).toEqual([])
  expect(folders.logged).toEqual([])
  expect(store.all()).toEqual([])
  expect(settings()).toEqual(before)
  expect(await clientOf(lake.origin, token).users.getById('me')).toMatchObject({ name: 'Ada' })
})
