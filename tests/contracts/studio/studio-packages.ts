import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient, type ClientConfig } from '@sanity/client'

const require = createRequire(resolve('sanity-studio', 'package.json'))

/** Where a package of the Studio has its entry file. They are installed before the tests of the Studio run. */
export function findStudioPackage(name: string): string {
  return require.resolve(name)
}

/** Imports a package of the Studio by the name that the Studio imports it by. Its types are unknown at the root. */
export async function importStudioPackage(name: string): Promise<Readonly<Record<string, unknown>>> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(findStudioPackage(name)).href)
  return module
}

/** Calls a function that a package of the Studio exports. */
export async function callStudio(name: string, exported: string, ...args: readonly unknown[]): Promise<unknown> {
  const found = (await importStudioPackage(name))[exported]
  if (typeof found !== 'function') throw new TypeError(`${name} exports no function ${exported}.`)
  return Reflect.apply(found, undefined, args)
}

/** A workspace as the Studio makes one of its configuration. */
export interface Workspace {
  readonly document: { actions(context: object): readonly { readonly action?: string }[] }
  getClient(options: object): { config(): ClientConfig }
}

/** What a workspace's client was asked for, and with what options it was made. */
export interface OpenedWorkspace {
  readonly workspace: Workspace
  readonly clientOptions: readonly ClientConfig[]
  readonly requests: readonly string[]
}

/** Opens a workspace with one document type and without any network: every request is answered with `{}`. */
export async function openWorkspace(): Promise<OpenedWorkspace> {
  const clientOptions: ClientConfig[] = []
  const requests: string[] = []
  const config = {
    ...{ name: 'default', projectId: 'hub00000', dataset: 'production', auth: { loginMethod: 'token' } },
    plugins: [await callStudio('sanity/structure', 'structureTool')],
    schema: { types: [{ name: 'note', type: 'document', fields: [{ name: 'text', type: 'string' }] }] },
    unstable_clientFactory(options: ClientConfig) {
      clientOptions.push(options)
      const respond = (address: unknown) => {
        requests.push(String(address))
        return Promise.resolve(Response.json({}))
      }
      const withFetch = { ...options, resolveFetch: () => respond }
      return createClient(withFetch)
    },
  }
  const sanity: { readonly createWorkspaceFromConfig: (config: object) => Promise<Workspace> } = await import(
    pathToFileURL(findStudioPackage('sanity')).href
  )
  return { workspace: await sanity.createWorkspaceFromConfig(config), clientOptions, requests }
}
