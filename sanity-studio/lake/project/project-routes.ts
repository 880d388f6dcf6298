import type { Json } from '../document.ts'
import type { People } from '../people/people.ts'
import type { Answer, Route } from '../route.ts'
import type { Project } from './only-ours.ts'

const SINCE = '2026-01-01T00:00:00.000Z'

/** Everybody who signs in may do everything: `**` is any id, drafts included. */
const EVERYTHING: Json = [
  { filter: '_id in path("**")', permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'] },
]

const GRANTS: Json = { 'sanity.project': [{ grants: [{ name: 'read' }, { name: 'update' }] }] }
const ROLE: Json = { name: 'administrator', title: 'Administrator', description: 'Reads and writes everything.' }

/** What the Studio and Sanity's tools ask of a project: fixed answers, since the lake has one. */
export function projectRoutes({ projectId, dataset }: Project, people: People): readonly Route[] {
  const describeProject = (me: string | undefined): Json => ({
    id: projectId,
    displayName: 'Hotel Hub',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    createdAt: SINCE,
    updatedAt: SINCE,
    metadata: {},
    features: [],
    members: people.all().map(({ id }) => ({
      id,
      role: 'administrator',
      roles: [ROLE],
      isRobot: false,
      isCurrentUser: id === me,
      createdAt: SINCE,
    })),
  })
  const datasets: Json = [
    { name: dataset, aclMode: 'private', datasetProfile: 'content', createdAt: SINCE, tags: [], addonFor: null },
  ]

  const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle })
  const fixed = (path: string, json: Json): Route => get(path, (): Answer => ({ json }))

  return [
    get('/projects', ({ person }) => ({ json: [describeProject(person?.id)] })),
    get('/projects/:project', ({ person }) => ({ json: describeProject(person?.id) })),
    // Comments live in a dataset of their own, which the lake has not: without it the Studio hides them.
    get('/projects/:project/datasets', ({ query }) => ({
      json: query.get('datasetProfile') === 'comments' ? [] : datasets,
    })),
    fixed('/datasets', datasets),
    {
      method: 'PUT',
      path: '/datasets/:dataset',
      handle: () => ({ json: { datasetName: dataset, aclMode: 'private' } }),
    },
    fixed('/projects/:project/datasets/:dataset/acl', EVERYTHING),
    fixed('/projects/:project/grants', GRANTS),
    fixed('/projects/:project/roles', [ROLE]),
    fixed('/projects/:project/user-applications', []),
    fixed('/projects/:project/features', []),
    fixed('/projects/:project/datasets/:dataset/settings/indexing', { settings: { maxFieldDepth: 5 } }),
    fixed('/projects/:project/new-content-release-allowed', false),
    fixed('/subscriptions/project/:project', null),
    fixed('/features', []),
    fixed('/aliases', []),
    fixed('/schedules/:project/:dataset', { schedules: [] }),
    fixed('/data/references/:dataset/documents/:id/to', { totalCount: 0, references: [] }),
  ]
}
