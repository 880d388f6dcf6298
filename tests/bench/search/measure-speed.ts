import type { Browser, Page } from 'playwright-core'

import type { Speed } from './figures.ts'
import { percentile } from './metrics.ts'
import { newPage, openSearch } from './search-page.ts'
import type { SearchServer } from './search-server.ts'

const LOADS = 9
const MEGABYTE = 1024 * 1024

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize + backingStorageSize) / MEGABYTE
}

async function loadOnce(browser: Browser, server: SearchServer, rate: number, words: string) {
  const page = await newPage(browser, server, (page) => slowDown(page, rate))
  const times = await (
    await openSearch(page)
  ).evaluate(async ({ load, search }, words) => {
    const start = performance.now()
    await search(words)
    return { load, first: performance.now() - start }
  }, words)
  await page.context().close()
  return times
}

/**
 * Measures an engine that a server offers, on a processor that is slowed down `rate` times.
 * @param typed what is in the field, keystroke by keystroke.
 */
export async function measureSpeed(
  browser: Browser,
  server: SearchServer,
  typed: readonly string[],
  rate: number,
): Promise<Speed> {
  const loads: { readonly load: number; readonly first: number }[] = []
  for (let at = 0; at < LOADS; at++) loads.push(await loadOnce(browser, server, rate, typed[0] ?? ''))
  const page = await newPage(browser, server)
  const before = await heapOf(page)
  const opened = await openSearch(page)
  const heapMegabytes = (await heapOf(page)) - before
  await slowDown(page, rate)
  const times = await opened.evaluate(async ({ search }, typed) => {
    const times: number[] = []
    for (const words of typed) {
      const start = performance.now()
      await search(words)
      times.push(performance.now() - start)
      // As between two keystrokes, the page may do other things.
      await new Promise((resolve) => setTimeout(resolve))
    }
    return times
  }, typed)
  await page.context().close()
  const [p50 = NaN, p95 = NaN, p99 = NaN] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
  const [load = NaN, first = NaN] = (['load', 'first'] as const).map((name) =>
    percentile(
      loads.map((times) => times[name]),
      0.5,
    ),
  )
  return { load, first, p50, p95, p99, keystrokes: times.length, heapMegabytes }
}
