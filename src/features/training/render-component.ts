import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

/** One for all components: it keeps nothing of what it has rendered. */
let container: Promise<AstroContainer> | undefined

/**
 * Renders a component as HTML, for what is not a page: a course, a package.
 * @param inside HTML of the component's default slot.
 */
export async function renderComponent(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
  inside = '',
): Promise<string> {
  container ??= AstroContainer.create()
  return (await container).renderToString(component, { props: { ...props }, slots: { default: inside } })
}
