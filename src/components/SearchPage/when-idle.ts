import type { SearchEngine } from '../../search/engine.ts'

/** What Safari, which does not tell when it is idle, waits instead. */
const REST_MS = 500
const SHORT_REST_MS = 50

/** So long a letter that is typed may wait unnoticed. */
const SLICE_MS = 4

/** When nothing else is to do. */
export function whenIdle(rest = REST_MS): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 })
    else setTimeout(resolve, rest)
  })
}

/** Lets a search read its index bit by bit while nothing else is to do, so that no letter waits for that. */
export async function prepareWhenIdle(engine: SearchEngine): Promise<void> {
  let isMore = true
  while (isMore) {
    await whenIdle(SHORT_REST_MS)
    const end = performance.now() + SLICE_MS
    while (isMore && performance.now() < end) isMore = engine.prepare()
  }
}
