import { afterAll, afterEach, beforeAll, inject } from 'vitest'

import { useHub, useServedSite } from '../hub.ts'
import type { BrowserWindow, StartedBrowser } from './browser-window.ts'
import { windowOf } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { Visitor } from './visitor.ts'
import { startWebKitGTK } from './webkitgtk.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser in which the visitors of a project's tests come. */
    engine: 'chromium' | 'firefox' | 'webkitgtk'
  }
}

/** Lets visitors come to the hub, in the browser of the Vitest project. */
interface Visitors {
  /** Somebody opens a page of the hub, in a window that keeps nothing of another visitor. */
  visit(path: string): Promise<Visitor>
}

const START = { firefox: startFirefox, webkitgtk: startWebKitGTK }

/** In Chromium a test also fails where the page reports an error or asks another host (see `useHub`). */
function useChromium(): Visitors {
  const hub = useHub()
  return { visit: async (path) => new Visitor(windowOf(await hub.visit(path)), hub.address('')) }
}

function useOther(start: () => Promise<StartedBrowser>): Visitors {
  const site = useServedSite()
  let browser: StartedBrowser | undefined
  const windows: BrowserWindow[] = []

  beforeAll(async () => {
    browser = await start()
  })
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    visit: async (path) => {
      if (browser === undefined) throw new Error('The browser has not started.')
      const window = await browser.openWindow()
      windows.push(window)
      const visitor = new Visitor(window, site.origin)
      await visitor.goTo(path)
      return visitor
    },
  }
}

export function useVisitors(): Visitors {
  const engine = inject('engine')
  return engine === 'chromium' ? useChromium() : useOther(START[engine])
}
