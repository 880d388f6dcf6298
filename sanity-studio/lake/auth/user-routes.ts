import { isJsonObject, type Json } from '../document.ts'
import { parseList } from '../http/address.ts'
import { HttpError } from '../http/http-error.ts'
import type { LakeRequest, Person, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import { describeCurrentUser, describeUser, type People } from './people.ts'

const MAX_BYTES_PER_PERSON = 200_000

function personOf({ person }: LakeRequest): Person {
  if (person === undefined) throw new HttpError(401, 'Sign in first.')
  return person
}

function isKeyValue(value: unknown): value is { readonly key: string; readonly value: Json } {
  return isJsonObject(value) && typeof value['key'] === 'string' && value['value'] !== undefined
}

/** Users, and the key-value store in which the Studio remembers the layout of lists and recent searches of each. */
export function userRoutes(store: Pick<Store, 'setting' | 'saveSettings'>, people: People): readonly Route[] {
  const settingOf = (person: Person) => `keyvalue.${person.id}`
  const storedValues = (person: Person): Record<string, Json> => {
    const value: unknown = JSON.parse(store.setting(settingOf(person)) ?? '[]')
    return Object.fromEntries(
      Array.isArray(value) ? value.filter(isKeyValue).map(({ key, value }) => [key, value]) : [],
    )
  }
  const pick = (values: Record<string, Json>, keys: readonly string[]) =>
    keys.flatMap((key) => (Object.hasOwn(values, key) ? [{ key, value: values[key] }] : []))

  return [
    { method: 'GET', path: '/users/me', handle: (request) => ({ json: describeCurrentUser(personOf(request)) }) },
    {
      method: 'GET',
      path: '/users/me/keyvalue',
      handle(request) {
        const values = storedValues(personOf(request))
        return { json: pick(values, Object.keys(values)) }
      },
    },
    {
      method: 'GET',
      path: '/users/me/keyvalue/:keys',
      handle: (request) => ({ json: pick(storedValues(personOf(request)), parseList(request.params['keys'])) }),
    },
    {
      method: 'PUT',
      path: '/users/me/keyvalue',
      async handle(request) {
        const body = await request.json(MAX_BYTES_PER_PERSON)
        if (!Array.isArray(body) || !body.every(isKeyValue))
          throw new HttpError(400, 'The body must be a list of {key, value}.')
        const values = {
          ...storedValues(personOf(request)),
          ...Object.fromEntries(body.map(({ key, value }) => [key, value])),
        }
        const text = JSON.stringify(pick(values, Object.keys(values)))
        if (text.length > MAX_BYTES_PER_PERSON)
          throw new HttpError(413, 'The Studio stores too much for one person. Clear its lists.')
        store.saveSettings({ [settingOf(personOf(request))]: text })
        return { json: body }
      },
    },
    {
      method: 'GET',
      path: '/users/:ids',
      handle({ params }) {
        const ids = parseList(params['ids'])
        const found = ids.flatMap((id) => people.byId(id) ?? []).map(describeUser)
        const [only] = found
        if (ids.length > 1) return { json: found }
        if (only === undefined) throw new HttpError(404, 'Nobody of this id edits here.')
        return { json: only }
      },
    },
  ]
}
