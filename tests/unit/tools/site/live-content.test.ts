import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { liveContent } from '../../../../src/tools/site/live-content.ts'
import { makeGoodDataset, withFields, writeTestDataset, type TestDataset } from '../../../content/good-dataset.ts'
import { replaceStored } from '../../../helpers/content-files.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

type Hooks = ReturnType<typeof liveContent>['hooks']

/** Calls a hook with the parts of its options that the integration reads. */
function callHook(hooks: Hooks, name: keyof Hooks, options: object): void {
  const hook: unknown = hooks[name]
  if (typeof hook !== 'function') throw new TypeError(`There is no hook ${name}.`)
  Reflect.apply(hook, undefined, [options])
}

/** Runs the integration over a dataset as a development server would; `messages` is all that its browsers get. */
async function serve(dataset: TestDataset) {
  const folder = await writeTestDataset(dataset)
  vi.stubEnv('HUB_CONTENT', folder)
  vi.stubEnv('HUB_TODAY', '2026-06-01')
  const messages: { readonly type: string; readonly err?: { readonly message: string } }[] = []
  const invalidateAll = vi.fn()
  const close: (() => void)[] = []
  const server = {
    ws: { send: (message: (typeof messages)[number]) => messages.push(message) },
    environments: { ssr: { moduleGraph: { invalidateAll } }, client: { moduleGraph: { invalidateAll } } },
    httpServer: { once: (_event: string, run: () => void) => close.push(run) },
  }
  const { hooks } = liveContent({ variants: 'variants', showsDrafts: false })
  callHook(hooks, 'astro:config:done', { config: { root: pathToFileURL(`${await makeFolder()}/`) } })
  callHook(hooks, 'astro:server:setup', { server, logger: { info: () => undefined, error: () => undefined } })
  onTestFinished(() => close.forEach((run) => run()))
  const save = ({ documents }: TestDataset) => replaceStored(folder, documents)
  return { folder, messages, invalidateAll, save }
}

describe('When the content changes, the development server', () => {
  it('shows errors over the page, and reloads it once they are fixed', async () => {
    const good = await makeGoodDataset()
    const { folder, messages, invalidateAll, save } = await serve(good)
    save(withFields(good, 'guide-help', { title: '' }))
    await expect.poll(() => messages.length).toBe(1)
    expect(messages[0]?.type).toBe('error')
    expect(messages[0]?.err?.message).toMatch(
      new RegExp(`^${join(folder, 'en/guide/guide-help.json')} title: “Title” is missing\\.`),
    )
    expect(invalidateAll).not.toHaveBeenCalled()
    save(withFields(good, 'guide-help', { title: 'How to help' }))
    await expect.poll(() => messages.length).toBe(2)
    expect(messages[1]).toEqual({ type: 'full-reload' })
    expect(invalidateAll).toHaveBeenCalledTimes(2)
  })

  it('shows which file cannot be read', async () => {
    const { folder, messages } = await serve(await makeGoodDataset())
    const file = join(folder, 'en/guide/guide-help.json')
    await writeFile(file, '{"_id":')
    await expect.poll(() => messages.length).toBe(1)
    expect(messages[0]?.err?.message).toMatch(new RegExp(`^${file}:1: This is not JSON`))
  })
})

describe('With drafts', () => {
  const { hooks } = liveContent({ variants: 'variants', showsDrafts: true })

  it('a site is never built', () => {
    expect(() => callHook(hooks, 'astro:config:setup', { command: 'build' })).toThrow(
      'HUB_DRAFTS is set: a site with drafts is never built. Unset it, then build again.',
    )
  })

  it('a development server starts', () => {
    expect(() => callHook(hooks, 'astro:config:setup', { command: 'dev' })).not.toThrow()
  })
})
