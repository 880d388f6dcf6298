import { randomUUID } from 'node:crypto'

import { isJsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'
import type { Person } from '../route.ts'
import type { Store } from '../store/store.ts'

/** Everybody who has ever edited here. They stay in the store: the history names them. */
export interface People {
  all(): readonly Person[]
  byId(id: string): Person | undefined
  /** Finds somebody by name, or takes somebody new in. @throws LakeFault 400 for a name that is none. */
  named(name: string): Person
}

const SETTING = 'people'
const MOST_PEOPLE = 200

/** Who brought in what stands in content/: no person, but the author of its transactions. */
export const CONTENT_FOLDER: Person = { id: 'content-folder', name: 'The folder content/' }

function isPerson(value: unknown): value is Person {
  return isJsonObject(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
}

function read(text: string | undefined): readonly Person[] {
  if (text === undefined) return []
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter(isPerson) : []
}

function checkName(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > 80 || /\p{Cc}|\p{Cf}/u.test(plain))
    throw new LakeFault(400, 'A name has 1 to 80 letters. Give the name that colleagues should read in the history.')
  return plain
}

/** Opens the list of people that the store keeps. */
export function openPeople(store: Pick<Store, 'setting' | 'saveSetting'>): People {
  let people = read(store.setting(SETTING))
  return {
    all: () => people,
    byId: (id) => (id === CONTENT_FOLDER.id ? CONTENT_FOLDER : people.find((person) => person.id === id)),
    named(name) {
      const plain = checkName(name)
      const known = people.find((person) => person.name.toLowerCase() === plain.toLowerCase())
      if (known !== undefined) return known
      if (people.length >= MOST_PEOPLE)
        throw new LakeFault(400, `The lake knows ${MOST_PEOPLE} people, which is the most. Sign in as one of them.`)
      const person = { id: `p${randomUUID().replaceAll('-', '').slice(0, 10)}`, name: plain }
      people = [...people, person]
      store.saveSetting(SETTING, JSON.stringify(people))
      return person
    },
  }
}
