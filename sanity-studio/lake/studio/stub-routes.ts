import { ADMINISTRATOR, type People } from '../auth/people.ts'
import type { Json } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'

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

const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle })
const fixed = (path: string, json: Json): Route => get(path, () => ({ json }))

/** Everybody who signs in has all permissions; `**` is any id, drafts included. */
const ACL: Json = [
  { filter: '_id in path("**")', permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'] },
]

const GRANTS: Json = { 'sanity.project': [{ grants: [{ name: 'read' }, { name: 'update' }] }] }

/**
 * The features that Sanity's plan would include. Without comments the Studio puts an offer of them around everything once it has this
 * answer, and so begins again under the hands of who already works in a form. They are switched off in sanity.config.ts.
 */
const FEATURES: Json = ['studioComments']

/** The questions of the Studio and of Sanity's tools about a project: constant answers, since the lake has one project. */
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
    features: FEATURES,
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
    fixed('/projects/:project/features', FEATURES),
    fixed('/projects/:project/datasets/:dataset/settings/indexing', { settings: { maxFieldDepth: 5 } }),
    fixed('/projects/:project/new-content-release-allowed', false),
    fixed('/subscriptions/project/:project', null),
    fixed('/features', FEATURES),
    fixed('/aliases', []),
    fixed('/schedules/:project/:dataset', { schedules: [] }),
    fixed('/data/references/:dataset/documents/:id/to', { totalCount: 0, references: [] }),
  ]
}

/** Where announcements, trials and surveys would come from. */
const JOURNEYS = ['trial', 'content-releases', 'scheduled-drafts', 'comments', 'tasks', 'asset-limit', 'document-limit']

/**
 * The Studio checks the protocol of /ping and warns about HTTP/1.1, because of its limit of six connections, which the
 * lake's host names l0 … lN avoid. A browser hides the protocol of other origins, so this one request is redirected to one.
 */
function answerPing({ query, headers }: LakeRequest): Answer {
  const port = /:\d+$/.exec(headers.host ?? '')?.[0] ?? ''
  if (query.get('tag') !== 'sanity.studio.protocol-check' || headers.host?.startsWith('l0.') === true)
    return { json: { pong: true } }
  return {
    status: 307,
    body: '',
    type: 'text/plain',
    headers: { Location: `http://l0.localhost${port}/ping?${query}` },
  }
}

/** Constant answers for Sanity's own services, which the lake does not have: announcements, help, telemetry. */
export const stubRoutes: readonly Route[] = [
  { method: 'GET', path: '/ping', isOpen: true, handle: answerPing },
  // The Studio sends no token here.
  { method: 'GET', path: '/data/ping/:dataset', isOpen: true, handle: () => ({ json: { pong: true } }) },
  // Asked without a token after a request has failed, to find out whether the project refuses this origin.
  {
    method: 'GET',
    path: '/check/cors',
    isOpen: true,
    handle: () => ({ json: { result: { allowed: true, withCredentials: true } } }),
  },
  fixed('/intake/telemetry-status', { status: 'denied' }),
  {
    method: 'POST',
    path: '/intake/batch',
    async handle(request) {
      // Read, so that the connection can be used again, and discarded.
      await request.body(1_000_000)
      return { json: {} }
    },
  },
  fixed('/help', { resources: { title: 'Help', sectionArray: [] } }),
  fixed('/journey/announcements', []),
  ...JOURNEYS.map((name) => fixed(`/journey/${name}`, null)),
  fixed('/journey/unclaimed-project', null),
  fixed('/journey/trial/:id', null),
  fixed('/geoip/country', null),
]
