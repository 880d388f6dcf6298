import { type Json, isJsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'
import type { LakeRequest, Person, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { describeMe, describePerson } from './describe-person.ts'
import type { People } from './people.ts'

const MOST_KEPT = 200_000

function personOf({ person }: LakeRequest): Person {
  if (person === undefined) throw new LakeFault(401, 'Sign in first.')
  return person
}

function isKept(value: unknown): value is { readonly key: string; readonly value: Json } {
  return isJsonObject(value) && typeof value['key'] === 'string' && value['value'] !== undefined
}

/** Who I am, who others are, and what the Studio remembers for each: the layout of lists, recent searches. */
export function userRoutes(store: Pick<Store, 'setting' | 'saveSetting'>, people: People): readonly Route[] {
  const settingOf = (person: Person) => `keyvalue.${person.id}`
  const kept = (person: Person): Record<string, Json> => {
    const value: unknown = JSON.parse(store.setting(settingOf(person)) ?? '[]')
    return Object.fromEntries(Array.isArray(value) ? value.filter(isKept).map(({ key, value }) => [key, value]) : [])
  }
  const listed = (values: Record<string, Json>, keys: readonly string[]) =>
    keys.flatMap((key) => (values[key] === undefined ? [] : [{ key, value: values[key] }]))

  return [
    { method: 'GET', path: '/users/me', handle: (request) => ({ json: describeMe(personOf(request)) }) },
    {
      method: 'GET',
      path: '/users/me/keyvalue',
      handle(request) {
        const values = kept(personOf(request))
        return { json: listed(values, Object.keys(values)) }
      },
    },
    {
      method: 'GET',
      path: '/users/me/keyvalue/:keys',
      handle: (request) => ({ json: listed(kept(personOf(request)), (request.params['keys'] ?? '').split(',')) }),
    },
    {
      method: 'PUT',
      path: '/users/me/keyvalue',
      async handle(request) {
        const body = await request.json(MOST_KEPT)
        if (!Array.isArray(body) || !body.every(isKept))
          throw new LakeFault(400, 'What is kept for a person is a list of {key, value}.')
        const values = { ...kept(personOf(request)), ...Object.fromEntries(body.map(({ key, value }) => [key, value])) }
        const text = JSON.stringify(listed(values, Object.keys(values)))
        if (text.length > MOST_KEPT)
          throw new LakeFault(413, 'The Studio keeps too much for one person. Clear its lists.')
        store.saveSetting(settingOf(personOf(request)), text)
        return { json: body }
      },
    },
    {
      method: 'GET',
      path: '/users/:ids',
      handle({ params }) {
        const ids = (params['ids'] ?? '').split(',')
        const found = ids.flatMap((id) => people.byId(id) ?? []).map(describePerson)
        const [only] = found
        if (ids.length > 1) return { json: found }
        if (only === undefined) throw new LakeFault(404, 'Nobody of this id edits here.')
        return { json: only }
      },
    },
  ]
}
