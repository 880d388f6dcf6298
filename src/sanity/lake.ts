import { createClient, type SanityClient } from '@sanity/client'

import { ContentError } from '../domain/problem.ts'
import { askPatiently, mayPass, RETRIES, statusOf } from './ask-patiently.ts'
import { assetFile, notAnAsset } from './asset-file.ts'
import { publishedOnly } from './published.ts'
import type { ContentDocument, ContentSource, QueryParams } from './source.ts'

/** How to reach a dataset. */
export interface LakeSettings {
  readonly projectId: string
  readonly dataset: string
  /** Only for private datasets. Needs no more than read access. */
  readonly token?: string
  /** Another server that speaks the same API, such as a local lake; no project name is put before it. */
  readonly apiHost?: string
  /** How long one request may take before it counts as failed. */
  readonly limitMs?: number
}

/** The API version all our queries were written against. */
const API_VERSION = '2025-02-19'
const CDN_HOST = 'https://cdn.sanity.io'
/** Enough for a large answer on a slow line, and little beside what a hanging server would take. */
const LIMIT_MS = 30_000

/** Everything that is content: no asset documents, which the source itself resolves, and no system ones. */
export const DOCUMENTS_QUERY = /* groq */ `*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"])
  && !string::startsWith(_type, "system.")] | order(_id)`

function explain(error: unknown, settings: LakeSettings): ContentError {
  const where = `${settings.apiHost ?? 'api.sanity.io'} ${settings.projectId}/${settings.dataset}`
  const status = statusOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  if (status === 401 || status === 403) {
    return new ContentError([
      {
        where,
        what: `The server refused us (${status}).`,
        fix: 'Set SANITY_READ_TOKEN to a token that may read this dataset.',
      },
    ])
  }
  if (status === 404) {
    return new ContentError([
      { where, what: 'There is no such project or dataset.', fix: 'Check SANITY_PROJECT_ID and SANITY_DATASET.' },
    ])
  }
  if (status !== undefined && !mayPass(error)) {
    return new ContentError([
      {
        where,
        what: `The server did not accept our question (${status}: ${reason}).`,
        fix: 'Check SANITY_API_HOST. If it is right, this is a fault of the hub: report it.',
      },
    ])
  }
  return new ContentError([
    {
      where,
      what: `The content could not be fetched after ${RETRIES + 1} attempts (${reason}).`,
      fix: 'Check the network and the server, then build again. Nothing was overwritten.',
    },
  ])
}

/** Downloads one address; an answer that is no success is thrown with its status. */
async function download(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { statusCode: response.status })
  return new Uint8Array(await response.arrayBuffer())
}

/** The client of a dataset: how the source, the watcher and the tools reach it. */
export function createLakeClient(settings: LakeSettings): SanityClient {
  return createClient({
    projectId: settings.projectId,
    dataset: settings.dataset,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'published',
    maxRetries: 0,
    ...(settings.token === undefined ? {} : { token: settings.token }),
    ...(settings.apiHost === undefined ? {} : { apiHost: settings.apiHost, useProjectHostname: false }),
  })
}

/** A source that asks Sanity's Content Lake, or a server that speaks its API. Reads published content only. */
export function createLakeSource(settings: LakeSettings): ContentSource {
  const { limitMs = LIMIT_MS } = settings
  const client = createLakeClient(settings)

  async function ask<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const answer = await askPatiently(limitMs, request).catch((error: unknown) => {
      throw explain(error, settings)
    })
    // A Wi-Fi's login page answers 200 and is no answer of the lake: the client then finds no result.
    if (answer !== undefined) return answer
    throw explain(new Error('something else answered, such as the login page of a Wi-Fi'), settings)
  }

  return {
    name: `${settings.apiHost ?? 'Sanity’s Content Lake'} (project ${settings.projectId}, dataset ${settings.dataset})`,
    documents: async () =>
      publishedOnly(await ask((signal) => client.fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { signal }))),
    whereIs: (documentId) => documentId,
    fetch<Query extends keyof SanityQueries>(query: Query, params: QueryParams) {
      return ask((signal) => client.fetch<SanityQueries[Query]>(query, { ...params }, { signal }))
    },
    async readAsset(assetId) {
      const asset = assetFile(assetId)
      if (asset === undefined) throw notAnAsset(assetId)
      const host = settings.apiHost ?? CDN_HOST
      const path = `${asset.folder}/${settings.projectId}/${settings.dataset}/${asset.name}`
      try {
        return await askPatiently(limitMs, (signal) => download(`${host}/${path}`, signal))
      } catch (error) {
        if (statusOf(error) !== 404) throw explain(error, settings)
        throw new ContentError([
          {
            where: path,
            what: 'This file is missing.',
            fix: 'Choose another picture in the Studio, or upload it again.',
          },
        ])
      }
    },
  }
}
