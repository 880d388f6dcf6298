import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { createComponent, render } from 'astro/runtime/server/index.js'
import { expect, it } from 'vitest'

it('Astro’s experimental container renders a component alone: if this fails, adapt src/features/training/package/training-packages.ts and tests/helpers/render.ts', async () => {
  const component = createComponent(
    (_result: unknown, props: { readonly name?: string }) => render`<p>${props.name}</p>`,
  )
  const container = await AstroContainer.create()
  expect(await container.renderToString(component, { props: { name: 'Ada & Co' } })).toContain('<p>Ada &amp; Co</p>')
})
