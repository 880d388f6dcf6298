/** How this Studio was built: which lake it talks to, and where pages can be previewed. */

import { previewPortOf } from '../../lake/client/index.ts'

/** The local lake answers for one project of this name; no such project exists in Sanity's cloud. */
const LOCAL_PROJECT = 'hub00000'
const LOCAL_DATASET = 'production'

// Not destructured, since the build replaces exactly these expressions by their values.
const cloudProject = process.env.SANITY_STUDIO_PROJECT_ID ?? ''
const cloudDataset = process.env.SANITY_STUDIO_DATASET ?? ''

/** Whether the content is in Sanity's cloud; otherwise the lake on this machine is used. */
export const isCloud = cloudProject !== '' && cloudDataset !== ''

export const projectId = isCloud ? cloudProject : LOCAL_PROJECT
export const dataset = isCloud ? cloudDataset : LOCAL_DATASET

/**
 * Where the local lake listens. Empty (the usual case) means: where the Studio itself came from. Set it
 * for `npm run dev`, where Vite serves the Studio from a port of its own.
 */
export const lakeOrigin = process.env.SANITY_STUDIO_LAKE_ORIGIN ?? ''

// The CLI reads this file as well; it has no window.
const ownPort = typeof window === 'undefined' || isCloud ? 0 : Number(window.location.port)

/** The origin of the server that shows the hub's pages with drafts in them: each Studio of this machine has one of its own. */
export const previewOrigin =
  process.env.SANITY_STUDIO_PREVIEW_ORIGIN ?? `http://localhost:${previewPortOf(ownPort === 0 ? 3333 : ownPort)}`

const namedIn = (page: Document) => page.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content

/** The name of the hub: that of its settings, which the program of this machine has put into the page, or what the cloud's Studio was built with. */
export const hubName =
  (typeof document === 'undefined' ? undefined : namedIn(document)) ?? process.env.SANITY_STUDIO_HUB_NAME ?? 'Hotel Hub'

const givenHubOrigin = process.env.SANITY_STUDIO_HUB_ORIGIN ?? ''

/** Whether the Studio was told where the hub is, or nobody can say it: in the cloud there is no folder beside it. */
export const isHubGiven = givenHubOrigin !== '' || isCloud

/**
 * The origin of the hub that readers see, which says in build.json what it shows. On this machine the usual one of “npm start”; in the
 * cloud it is empty where it is not set.
 */
export const hubOrigin = (givenHubOrigin === '' && !isCloud ? 'http://localhost:4321' : givenHubOrigin).replace(
  /\/+$/,
  '',
)
