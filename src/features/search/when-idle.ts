import type { SearchEngine } from '../../search/engine.ts'

/** How long Safari waits instead, which has no `requestIdleCallback`. */
const REST_MS = 500
const SHORT_REST_MS = 50

/** A typed letter may wait this long unnoticed. */
const SLICE_MS = 4

/** Resolves when the browser is idle, or after three seconds. */
export function whenIdle(rest = REST_MS): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 })
    else setTimeout(resolve, rest)
  })
}

/** Has a search decode its index in slices while the browser is idle, so that no typed letter waits for it. */
export async function prepareWhenIdle(engine: SearchEngine): Promise<void> {
  let isMore = true
  while (isMore) {
    await whenIdle(SHORT_REST_MS)
    const end = performance.now() + SLICE_MS
    while (isMore && performance.now() < end) isMore = engine.prepare()
  }
}
