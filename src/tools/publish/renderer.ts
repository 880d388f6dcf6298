import { fileURLToPath } from 'node:url'

import type { AstroIntegration, AstroPrerenderer } from 'astro'

import { noteDay } from '../../catalogue/day.ts'
import { languageAt, markEnglish } from './mark-english.ts'

/** A page or file that the pages of src/pages can render. */
export interface RenderPath {
  /** As Astro names it: `/guides/x`, `/feed.xml`. */
  readonly pathname: string
  readonly route: Route
  /** Equal in two builds where the page shows the same; undefined where it is not known what it shows. */
  readonly cacheKey?: string | undefined
}

/** What is used of Astro's route. */
type Route = Pick<AstroRoute, 'type' | 'component'>
type AstroPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]
type AstroRoute = AstroPath['route']

/** What a path was rendered to. */
export interface RenderedPage {
  readonly body: Buffer
  /** Whether it shows a picture of the content, whose sizes Astro writes only where the page is rendered. */
  readonly hasPictures: boolean
  /** The day, YYYY-MM-DD, that the page has asked for; absent where it did not ask. */
  readonly day?: string
}

/** Renders the pages of the built code with the content of this process, as often as it changes. */
export interface Renderer {
  /** Every path of the current content, found out anew at each call. */
  paths(): Promise<readonly RenderPath[]>
  /**
   * Renders a path of the last call of `paths()`.
   * @throws whatever the page throws.
   */
  render(path: RenderPath): Promise<RenderedPage>
}

/** The part of Astro's prerenderer that is not in its type; tests/contracts/astro-prerenderer.test.ts holds it. */
interface PrerenderApp {
  readonly routeCache: { clearAll(): void }
}

function isPrerenderApp(value: unknown): value is PrerenderApp {
  if (typeof value !== 'object' || value === null || !('routeCache' in value)) return false
  const { routeCache } = value
  return typeof routeCache === 'object' && routeCache !== null && 'clearAll' in routeCache
}

function appOf(prerenderer: AstroPrerenderer): PrerenderApp {
  if ('app' in prerenderer && isPrerenderApp(prerenderer.app)) return prerenderer.app
  throw new Error(
    'Astro’s prerenderer has no app any more: adapt src/tools/publish/renderer.ts to this version of Astro.',
  )
}

/** The file of a path below the folder of the site, as Astro names it with `format: 'directory'`. */
export function fileOf({
  pathname,
  route,
}: Pick<RenderPath, 'pathname'> & { readonly route: { readonly type: string } }): string {
  const path = pathname.replace(/^\/+|\/+$/g, '')
  if (route.type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** The address at which a route answers: that of a file with a slash too, where its name is a parameter. */
function addressOf(file: string, { pattern }: Pick<AstroRoute, 'pattern'>): string {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/^404\.html$/, '404/')}`
  return `http://localhost${path}${pattern.test(path) ? '' : '/'}`
}

function createRenderer(prerenderer: AstroPrerenderer): Renderer {
  const { addStaticImage } = globalThis.astroAsset
  if (addStaticImage === undefined)
    throw new Error('Astro takes pictures by another way now: adapt src/tools/publish/renderer.ts to this version.')
  let routes: ReadonlyMap<RenderPath, AstroRoute> = new Map()
  return {
    async paths() {
      appOf(prerenderer).routeCache.clearAll()
      const paths = await prerenderer.getStaticPaths()
      routes = new Map(paths.map((path) => [path, path.route]))
      return paths
    },
    async render(path) {
      let hasPictures = false
      // Astro takes it away at the end of a build, and pictures would then be given addresses of a server.
      globalThis.astroAsset.addStaticImage = (...picture) => {
        hasPictures = true
        return addStaticImage(...picture)
      }
      const routeData = routes.get(path)
      if (routeData === undefined) throw new Error(`${path.pathname} is not a path of the last call of paths().`)
      const isPage = routeData.type !== 'endpoint'
      const request = new Request(addressOf(fileOf(path), routeData))
      const [page, day] = await noteDay(async () => {
        // Astro would say which pictures a page has, for a second response with another copy of its bytes.
        const rendered = await prerenderer.render(request, { routeData, collectMetadata: false })
        const response = rendered instanceof Response ? rendered : rendered.response
        // To its end: the last part of a page may ask for the day as well.
        const body = Buffer.from(await response.arrayBuffer())
        return { body: isPage ? markEnglish(body, languageAt(path.pathname)) : body, hasPictures }
      })
      return day === undefined ? page : { ...page, day }
    },
  }
}

/**
 * An integration that renders the pages in place of Astro, which then only bundles the code and resizes the pictures that
 * the pages show. The renderer can be used for as long as the process runs.
 * @param use is called once, with the folder into which Astro builds.
 */
export function renderWith(use: (renderer: Renderer, folder: string) => Promise<void>): AstroIntegration {
  let folder = ''
  return {
    name: 'render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            await use(createRenderer(prerenderer), folder)
            return []
          },
        }))
      },
    },
  }
}
