import { createClient, type SanityClient } from '@sanity/client'

import { ContentError } from '../../domain/problem.ts'
import { Memory } from './memory.ts'
import { assetFile, notAnAsset } from './asset-file.ts'
import { readLakeDocuments } from './lake-documents.ts'
import { isTransient, MAX_RETRIES, retryWithBackOff, statusOf } from './retry.ts'
import type { AssetSource, ContentSource } from './source.ts'

/** How to reach a dataset. */
export interface LakeSettings {
  readonly projectId: string
  readonly dataset: string
  /** Needed for private datasets and for drafts. Read access is enough. */
  readonly token?: string
  /** Another server with the same API, such as a local lake; its host name is not prefixed with the project. */
  readonly apiHost?: string
  /** How long one request may take before it counts as failed. */
  readonly timeoutMs?: number
}

/** The API version for which all queries of the site are written. */
const API_VERSION = '2025-02-19'
const CDN_HOST = 'https://cdn.sanity.io'
/** Enough for a large response over a slow network. */
const DEFAULT_TIMEOUT_MS = 30_000

/** Turns an error of the client or of fetch into one that says how to fix it. */
function toContentError(error: unknown, settings: LakeSettings): ContentError {
  const where = `${settings.apiHost ?? 'api.sanity.io'} ${settings.projectId}/${settings.dataset}`
  const status = statusOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  if (status === 401 || status === 403) {
    return new ContentError([
      {
        where,
        what: `The server refused access (${status}).`,
        fix: 'Set SANITY_READ_TOKEN to a token that may read this dataset.',
      },
    ])
  }
  if (status === 404) {
    return new ContentError([
      { where, what: 'There is no such project or dataset.', fix: 'Check SANITY_PROJECT_ID and SANITY_DATASET.' },
    ])
  }
  if (status !== undefined && !isTransient(error)) {
    return new ContentError([
      {
        where,
        what: `The server did not accept the query (${status}: ${reason}).`,
        fix: 'Check SANITY_API_HOST. If it is right, this is an error of the hub: report it.',
      },
    ])
  }
  return new ContentError([
    {
      where,
      what: `The content could not be fetched after ${MAX_RETRIES + 1} attempts (${reason}).`,
      fix: 'Check the network and the server, then build again. Nothing was overwritten.',
    },
  ])
}

/** @throws Error with `statusCode`, as @sanity/client's errors have it, for a response that is not a success. */
async function download(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { statusCode: response.status })
  return new Uint8Array(await response.arrayBuffer())
}

/** A client of the dataset that reads published documents. It does not retry: retryWithBackOff() does. */
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

/** Sends a request to a dataset, again after transient errors. @throws ContentError once that has failed. */
async function ask<T>(settings: LakeSettings, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = settings
  const result = await retryWithBackOff(timeoutMs, send).catch((error: unknown) => {
    throw toContentError(error, settings)
  })
  // The login page of a Wi-Fi responds with 200 in place of the lake: the client then finds no result in it.
  if (result !== undefined) return result
  throw toContentError(new Error('something else answered, such as the login page of a Wi-Fi'), settings)
}

/**
 * Opens Sanity's Content Lake, or a server with the same API, for its assets. Asks nothing yet.
 * Transient errors are retried; readAsset() throws a ContentError once that has failed.
 */
export function openLake(settings: LakeSettings): AssetSource {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, apiHost: host = CDN_HOST } = settings
  return {
    name: `${settings.apiHost ?? 'Sanity’s Content Lake'} (project ${settings.projectId}, dataset ${settings.dataset})`,
    whereIs: (documentId) => documentId,
    // Sanity never changes an asset: another picture has another id.
    assetVersion: (assetId) => Promise.resolve(`${host}/${settings.projectId}/${settings.dataset}/${assetId}`),
    async readAsset(assetId) {
      const asset = assetFile(assetId)
      if (asset === undefined) throw notAnAsset(assetId)
      const path = `${asset.folder}/${settings.projectId}/${settings.dataset}/${asset.name}`
      try {
        return await retryWithBackOff(timeoutMs, (signal) => download(`${host}/${path}`, signal))
      } catch (error) {
        if (statusOf(error) !== 404) throw toContentError(error, settings)
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

/**
 * Reads the published documents of Sanity's Content Lake, or of a server with the same API.
 * @param memory documents whose revisions are the same are taken from it.
 * @throws ContentError where they cannot be read; transient errors are retried first.
 */
export async function createLakeSource(settings: LakeSettings, memory = new Memory()): Promise<ContentSource> {
  const client = createLakeClient(settings)
  const lake = openLake(settings)
  const documents = await readLakeDocuments(
    (query, params = {}) => ask(settings, (signal) => client.fetch(query, params, { signal })),
    memory.lakes.get(lake.name),
  )
  memory.lakes.set(lake.name, documents)
  return { ...lake, documents }
}
