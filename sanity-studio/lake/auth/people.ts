import { randomUUID } from 'node:crypto'

import { isJsonObject, type JsonObject } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Person } from '../http/route.ts'
import type { Store } from '../store/store.ts'

/** Everybody who has ever edited here. Nobody is removed: the history names them. */
export interface People {
  /** Without programs that sign in. */
  all(): readonly Person[]
  byId(id: string): Person | undefined
  /** Finds a person by name, or adds one. @throws HttpError 400 for an invalid name. */
  findOrAdd(name: string): Person
}

const SETTING = 'people'
const MAX_PEOPLE = 200

/** The author of transactions that import from content/; no person. */
export const CONTENT_FOLDER: Person = { id: 'content-folder', name: 'The folder content/' }

/** The names under which programs sign in, which are nobody: the preview of drafts. */
const PROGRAMS: readonly string[] = ['Preview']

/** The one role of the lake. */
export const ADMINISTRATOR: JsonObject = {
  name: 'administrator',
  title: 'Administrator',
  description: 'Reads and writes everything.',
}

function isPerson(value: unknown): value is Person {
  return isJsonObject(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
}

function readPeople(text: string | undefined): readonly Person[] {
  if (text === undefined) return []
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter(isPerson) : []
}

function normaliseName(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > 80 || /\p{Cc}|\p{Cf}/u.test(plain))
    throw new HttpError(400, 'A name has 1 to 80 letters. Give the name that colleagues should read in the history.')
  return plain
}

/** Opens the list of people that the store keeps. */
export function openPeople(store: Pick<Store, 'setting' | 'saveSettings'>): People {
  let people = readPeople(store.setting(SETTING))
  return {
    all: () => people.filter(({ name }) => !PROGRAMS.includes(name)),
    byId: (id) => (id === CONTENT_FOLDER.id ? CONTENT_FOLDER : people.find((person) => person.id === id)),
    findOrAdd(name) {
      const plain = normaliseName(name)
      const known = people.find((person) => person.name.toLowerCase() === plain.toLowerCase())
      if (known !== undefined) return known
      if (people.length >= MAX_PEOPLE)
        throw new HttpError(400, `The lake knows ${MAX_PEOPLE} people, which is the most. Sign in as one of them.`)
      const person = { id: `p${randomUUID().replaceAll('-', '').slice(0, 10)}`, name: plain }
      people = [...people, person]
      store.saveSettings({ [SETTING]: JSON.stringify(people) })
      return person
    },
  }
}

/** The signed-in person as `/users/me` answers. */
export function describeCurrentUser({ id, name }: Person): JsonObject {
  const { name: role = '' } = ADMINISTRATOR
  return { id, name, email: '', profileImage: null, provider: 'lake', role, roles: [ADMINISTRATOR] }
}

/** A person as `/users/:id` answers, for avatars and for the names in the history. */
export function describeUser({ id, name }: Person): JsonObject {
  const [givenName = name, ...rest] = name.split(' ')
  return {
    id,
    sanityUserId: id,
    displayName: name,
    givenName,
    familyName: rest.join(' '),
    middleName: null,
    imageUrl: null,
    email: '',
    provider: 'lake',
    loginProvider: 'lake',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    isCurrentUser: false,
  }
}
