import type { GetStaticPathsItem } from 'astro'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { strFromU8, unzipSync } from 'fflate'

/** A template, or an endpoint, whose GET is called as Astro does. */
interface PageModule {
  readonly default?: AstroComponentFactory
  readonly GET?: (...context: readonly never[]) => unknown
  readonly getStaticPaths?: () => Promise<readonly GetStaticPathsItem[]>
}

const SITE = 'http://localhost:4321'

const modules = import.meta.glob<PageModule>('/src/pages/**/*.{astro,ts}')

/** All templates and endpoints, by their paths in `src/pages`. */
export const PAGE_FILES: readonly string[] = Object.keys(modules).map((path) => path.replace('/src/pages/', ''))

function load(file: string): Promise<PageModule> {
  const loadModule = modules[`/src/pages/${file}`]
  if (loadModule === undefined) throw new RangeError(`There is no src/pages/${file}.`)
  return loadModule()
}

/** A page that a template or an endpoint makes. */
export interface StaticPage {
  readonly file: string
  readonly params: GetStaticPathsItem['params']
  readonly props: Readonly<Record<string, unknown>>
}

/** What tells a page from all others. */
export function nameOfPage({ file, params }: StaticPage): string {
  return `${file} ${JSON.stringify(params)}`
}

/** The pages that a file makes of the content of this process; undefined for a file that has no `getStaticPaths`. */
export async function pagesOf(file: string): Promise<readonly StaticPage[] | undefined> {
  const paths = await (await load(file)).getStaticPaths?.()
  return paths?.map(({ params, props = {} }) => ({ file, params, props }))
}

/** The text of a response; of an archive the texts of all its files. */
async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'application/zip') return await response.text()
  return Object.values(unzipSync(await response.bytes()))
    .map((bytes) => strFromU8(bytes))
    .join('\n')
}

/**
 * The text of a page, rendered with its props.
 * @throws TypeError for a file that is neither a template nor an endpoint.
 */
export async function renderPage({ file, params, props }: StaticPage): Promise<string> {
  const { default: template, GET } = await load(file)
  if (template !== undefined) {
    const container = await AstroContainer.create({ astroConfig: { site: SITE } })
    return await container.renderToString(template, { params, props: { ...props } })
  }
  const response: unknown = GET && (await Reflect.apply(GET, undefined, [{ params, props, site: new URL(SITE) }]))
  if (!(response instanceof Response)) throw new TypeError(`src/pages/${file} is neither a template nor an endpoint.`)
  return await textOf(response)
}
