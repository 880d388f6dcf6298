import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { requireProgram, startProgram } from '../../helpers/running-program.ts'
import { PHONE } from '../hub.ts'
import { BidiConnection } from './bidi-connection.ts'
import { type BrowserWindow, NOWHERE, type StartedBrowser } from './browser-window.ts'
import { tapActions, typeActions } from './input-actions.ts'

/** As on a phone, the bar for scrolling takes no room. */
const SETTINGS = "user_pref('ui.useOverlayScrollbars', 1);\n"

async function openWindow(firefox: BidiConnection): Promise<BrowserWindow> {
  const { userContext } = await firefox.send('browser.createUserContext', {})
  const { context } = await firefox.send('browsingContext.create', { type: 'tab', userContext })
  const inPage = (method: string, parameters: object) => firefox.send(method, { context, ...parameters })
  await inPage('browsingContext.setViewport', { viewport: PHONE })
  return {
    goTo: async (url) => void (await inPage('browsingContext.navigate', { url, wait: 'complete' })),
    goBack: async () => void (await inPage('browsingContext.traverseHistory', { delta: -1 })),
    tapAt: async (point) => void (await inPage('input.performActions', { actions: tapActions(point) })),
    type: async (text) => void (await inPage('input.performActions', { actions: typeActions(text) })),
    evaluate: async (expression) => {
      const answer = await firefox.send('script.evaluate', {
        expression: `JSON.stringify([${expression}])`,
        target: { context },
        awaitPromise: false,
      })
      if (answer.type !== 'success') throw new Error(`${expression}: ${answer.exceptionDetails?.text}`)
      const [value]: unknown[] = JSON.parse(answer.result?.value ?? '[]')
      return value
    },
    close: async () => void (await firefox.send('browser.removeUserContext', { userContext })),
  }
}

/**
 * Starts Debian's Firefox without a screen, in a profile of its own. It speaks WebDriver BiDi by itself.
 * @throws Error that says what to install, where there is none.
 */
export async function startFirefox(): Promise<StartedBrowser> {
  requireProgram('firefox-esr', 'firefox-esr')
  const profile = await mkdtemp(join(tmpdir(), 'hotel-hub-firefox-'))
  await writeFile(join(profile, 'user.js'), SETTINGS)
  const parameters = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const program = startProgram('firefox-esr', parameters)
  const connection = await BidiConnection.open(`${await program.hears(/BiDi listening on (ws:\S+)/)}/session`)
  await connection.send('session.new', { capabilities: { alwaysMatch: { proxy: NOWHERE } } })
  return {
    openWindow: () => openWindow(connection),
    close: async () => {
      connection.close()
      await program.stop()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
