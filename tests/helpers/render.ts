import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

/** By path and not by import: plain `tsc` does not know the props of .astro files. */
const components = import.meta.glob<AstroComponentFactory>('/src/{features,ui,site,blocks}/**/*.astro', {
  import: 'default',
})

/**
 * Renders a component with its props as HTML, white space at the edges of tags left out.
 * @param name its path in `src` without the extension, such as `ui/TitleLink`.
 * @throws RangeError if there is no such component.
 */
export async function render(name: string, props: Readonly<Record<string, unknown>>): Promise<string> {
  const load = components[`/src/${name}.astro`]
  if (load === undefined) throw new RangeError(`There is no src/${name}.astro.`)
  const container = await AstroContainer.create({ astroConfig: { site: 'http://localhost' } })
  const html = await container.renderToString(await load(), { props: { ...props } })
  return html.replace(/>\s+/g, '>').replace(/\s+</g, '<')
}
