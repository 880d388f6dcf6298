import { createHosts } from './door/hosts.ts'
import { createStudio } from './bundle/serve-studio.ts'
import { authRoutes } from './people/auth-routes.ts'
import { openPeople } from './people/people.ts'
import { createSessions } from './people/sessions.ts'
import { openTokens } from './people/tokens.ts'
import { userRoutes } from './people/user-routes.ts'
import { openPresence } from './presence/take-socket.ts'
import { onlyOurs, type Project } from './project/only-ours.ts'
import { projectRoutes } from './project/project-routes.ts'
import { quietRoutes } from './project/quiet-routes.ts'
import type { Person, Route } from './route.ts'
import { createLakeServer, listen } from './server.ts'
import type { Store } from './store/store.ts'

/** The Studio’s configuration names the same two. */
export const PROJECT: Project = { projectId: 'hub00000', dataset: 'production' }

/** What the lake's outer half is opened with. */
export interface LakeParts {
  readonly store: Store
  /** The routes of the inner half: query, mutate, actions, listen, history. */
  readonly inner: readonly Route[]
  /** The folder of the built Studio; absent where only the API is wanted. */
  readonly studio?: string
  /** 0 for any free one. */
  readonly port: number
  /** The origin of the hub's preview, such as `http://localhost:4321`. */
  readonly hub?: string
  /** The name of the first person, where the store knows nobody yet. */
  readonly editor?: string
  readonly tell: (sentence: string) => void
}

/** The lake as its neighbours meet it. */
export interface OpenLake {
  readonly port: number
  signIn(name: string): { readonly person: Person; readonly token: string }
  close(): Promise<void>
}

/** Opens everything that answers over the network. */
export async function openLake(parts: LakeParts): Promise<OpenLake> {
  const { store, tell } = parts
  let port = parts.port
  const hosts = createHosts(PROJECT.projectId, () => port, parts.hub)
  const people = openPeople(store)
  if (people.all().length === 0) people.named(parts.editor ?? 'Editor')
  const tokens = openTokens(store, people)
  const presence = openPresence(hosts, tokens, PROJECT.dataset)
  const routes = [
    ...authRoutes({ hosts, people, tokens, sessions: createSessions() }),
    ...userRoutes(store, people),
    ...projectRoutes(PROJECT, people),
    ...quietRoutes,
    ...parts.inner,
  ].map((route) => onlyOurs(PROJECT, route))
  const studio = createStudio(parts.studio, () => port)
  const server = createLakeServer({ hosts, routes, studio, tokens, tell }, presence.take)
  await listen(server, port)
  const address = server.address()
  if (typeof address === 'object' && address !== null) port = address.port

  return {
    port,
    signIn(name) {
      const person = people.named(name)
      return { person, token: tokens.issue(person) }
    },
    close() {
      presence.close()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
