import { isFields } from '../../model/rules/fields.ts'

/** A person who has signed in from this browser. */
export interface BrowserPerson {
  readonly id: string
  readonly name: string
}

/** Where a browser keeps who has signed in from it: nothing of it leaves the browser. */
export type PeopleStorage = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'hotel-hub.people'

/** More than ever share a computer. */
const MOST = 20

function isPerson(value: unknown): value is BrowserPerson & Record<string, unknown> {
  return isFields(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
}

function read(storage: PeopleStorage): readonly BrowserPerson[] {
  try {
    const people: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(people) ? people.filter(isPerson).map(({ id, name }) => ({ id, name })) : []
  } catch {
    // A browser that keeps nothing, or something that is not ours.
    return []
  }
}

/**
 * Notes that a person has signed in from this browser.
 * @returns the others who have, the last one last.
 */
export function noteInBrowser(storage: PeopleStorage, person: BrowserPerson): readonly BrowserPerson[] {
  const others = read(storage).filter(({ id }) => id !== person.id)
  try {
    storage.setItem(KEY, JSON.stringify([...others, person].slice(-MOST)))
  } catch {
    // It keeps nothing.
  }
  return others
}

/** Names in a sentence: “Ada”, “Ada and Ben”, “Ada, Ben and Cleo”. */
export function namesOf(people: readonly BrowserPerson[]): string {
  return new Intl.ListFormat('en-GB').format(people.map(({ name }) => name))
}

/**
 * What to ask before somebody approves what was written from the same browser; undefined where nobody else wrote it there.
 * @param writers the ids of all who wrote in the draft.
 */
export function askWhetherAnother(
  writers: readonly string[] | undefined,
  others: readonly BrowserPerson[],
): string | undefined {
  const here = others.filter(({ id }) => writers?.includes(id))
  if (here.length === 0) return undefined
  return `You and ${namesOf(here)}, who wrote it, work in one browser. Approve it only if you are another person and have read it: a second reader sees what its writer does not. The review then says that you sat together at one machine.`
}
