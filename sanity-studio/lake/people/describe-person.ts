import type { JsonObject } from '../document.ts'
import type { Person } from '../route.ts'

/** What `/users/me` answers: everybody who edits here may do everything. */
export function describeMe({ id, name }: Person): JsonObject {
  const role = { name: 'administrator', title: 'Administrator', description: 'Reads and writes everything.' }
  return { id, name, email: '', profileImage: null, provider: 'lake', role: role.name, roles: [role] }
}

/** What `/users/:id` answers: for avatars, and for the names in the history. */
export function describePerson({ id, name }: Person): JsonObject {
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
