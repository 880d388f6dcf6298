import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { FickleServer } from '../fickle-server.ts'
import type { BrowserWindow, StartedBrowser } from './browser-window.ts'
import { startFirefox } from './firefox.ts'
import { Visitor } from './visitor.ts'
import { startWebKitGTK } from './webkitgtk.ts'

/* What is kept without a signal, in other engines than Chromium, in which tests/browser/offline.test.ts asks more. */

const server = new FickleServer()
let browser: StartedBrowser
let window: BrowserWindow
let she: Visitor

beforeAll(async () => {
  await server.start()
  browser = await (inject('engine') === 'firefox' ? startFirefox() : startWebKitGTK())
  window = await browser.openWindow()
  she = new Visitor(window, server.origin)
})
afterAll(async () => {
  await window.close()
  await browser.close()
  server.stop()
})

describe('Somebody goes where there is no signal', () => {
  test('she keeps the main pages', async () => {
    await she.goTo('/offline/')
    await she.scrollsTo('To download:')
    await she.tap('Keep on this device', 'form')
    await she.scrollsTo('Done. You can open these pages without a signal.')
  })

  test('they open, with their day, and search answers', async () => {
    server.loseSignal()
    await she.goTo('/act-now/')
    await she.sees('This page is the copy of')
    await she.sees('999', 'main a')
    await she.goTo('/rights/can-my-boss-keep-my-passport/')
    await she.scrollsTo('Your boss should not keep your passport.')
    await she.goTo('/search/')
    await she.tap('Search the hub')
    await she.type('boss keeps my passport')
    await she.scrollsTo('Can my boss keep my passport?', '[data-results]')
  })

  test('a page that is not kept says so', async () => {
    await she.goTo('/laws/')
    await she.sees('This page is not kept on this device')
  })

  test('“Leave this page” leads to notes', async () => {
    await she.goTo('/helplines/')
    await she.tap('Leave this page')
    await she.arrivesAt('/offline/notes/')
    expect(await she.asks(() => document.title)).toBe('Notes')
  })

  test('with a signal again, one button takes everything away', async () => {
    server.state = 'here'
    await she.goTo('/offline/')
    await she.tap('Remove from this device', 'form')
    await she.scrollsTo('Removed.')
    await she.goTo('/signs/')
    expect(await she.asks(() => navigator.serviceWorker.controller === null)).toBe(true)
  })
})
