import { ADMINISTRATOR, type People } from '../auth/people.ts'
import type { Json } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, Route } from '../http/route.ts'

/** The project and dataset of the lake. */
export interface Project {
  readonly projectId: string
  readonly dataset: string
  /** The name that the Studio shows. */
  readonly title: string
}

/** Makes a route refuse other projects and datasets with a 404: a wrong setting must not look like empty data. */
export function assertProject({ projectId, dataset }: Project, route: Route): Route {
  return {
    ...route,
    handle(request) {
      const { project: requestedProject = projectId, dataset: requestedDataset = dataset } = request.params
      if (requestedProject !== projectId)
        throw new HttpError(404, `The lake has the project ${projectId} only. Set projectId to it.`)
      if (requestedDataset !== dataset)
        throw new HttpError(404, `The lake has the dataset ${dataset} only. Set dataset to it.`)
      return route.handle(request)
    },
  }
}

const CREATED_AT = '2026-01-01T00:00:00.000Z'

/** Everybody who signs in has all permissions; `**` is any id, drafts included. */
const ACL: Json = [
  { filter: '_id in path("**")', permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'] },
]

const GRANTS: Json = { 'sanity.project': [{ grants: [{ name: 'read' }, { name: 'update' }] }] }

/** What the Studio and Sanity's tools ask about a project: constant answers, since the lake has one project. */
export function projectRoutes({ projectId, dataset, title }: Project, people: People): readonly Route[] {
  const describeProject = (me: string | undefined): Json => ({
    id: projectId,
    displayName: title,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    metadata: {},
    features: [],
    members: people.all().map(({ id }) => ({
      id,
      role: 'administrator',
      roles: [ADMINISTRATOR],
      isRobot: false,
      isCurrentUser: id === me,
      createdAt: CREATED_AT,
    })),
  })
  const datasets: Json = [
    { name: dataset, aclMode: 'private', datasetProfile: 'content', createdAt: CREATED_AT, tags: [], addonFor: null },
  ]

  const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle })
  const fixed = (path: string, json: Json): Route => get(path, (): Answer => ({ json }))

  return [
    get('/projects', ({ person }) => ({ json: [describeProject(person?.id)] })),
    get('/projects/:project', ({ person }) => ({ json: describeProject(person?.id) })),
    // Comments have a dataset of their own; the lake has none, and so the Studio hides them.
    get('/projects/:project/datasets', ({ query }) => ({
      json: query.get('datasetProfile') === 'comments' ? [] : datasets,
    })),
    fixed('/datasets', datasets),
    {
      method: 'PUT',
      path: '/datasets/:dataset',
      handle: () => ({ json: { datasetName: dataset, aclMode: 'private' } }),
    },
    fixed('/projects/:project/datasets/:dataset/acl', ACL),
    fixed('/projects/:project/grants', GRANTS),
    fixed('/projects/:project/roles', [ADMINISTRATOR]),
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
