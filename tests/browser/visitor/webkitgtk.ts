import { setTimeout as pause } from 'node:timers/promises'

import { findFreePorts } from '../../helpers/free-ports.ts'
import { requireProgram, startProgram } from '../../helpers/running-program.ts'
import { PHONE } from '../hub.ts'
import { type BrowserWindow, NOWHERE, type StartedBrowser } from './browser-window.ts'
import { tapActions, typeActions } from './input-actions.ts'

const CAPABILITIES = {
  alwaysMatch: {
    proxy: NOWHERE,
    // WebKitGTK's own small browser has no toolbar in full screen; with it no window is narrower than 447 pixels.
    'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
  },
}

/** Longer than any command takes on a busy machine: a browser that hangs is to fail its test, not to stop the run. */
const PATIENCE_MS = 60_000

/** WebDriver's answer to a command. */
interface Answer {
  readonly value: unknown
}

/** Sends a command of WebDriver. @throws Error with what the driver answered, where it refuses the command. */
async function send(method: 'POST' | 'DELETE', address: string, parameters: object = {}): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
    body: method === 'POST' ? JSON.stringify(parameters) : null,
  })
  const { value }: Answer = JSON.parse(await response.text())
  if (!response.ok) throw new Error(`WebKitWebDriver refused ${method} ${address}: ${JSON.stringify(value)}`)
  return value
}

async function openWindow(driver: string): Promise<BrowserWindow> {
  const opened = await send('POST', `${driver}/session`, { capabilities: CAPABILITIES })
  const session = `${driver}/session/${Reflect.get(Object(opened), 'sessionId')}`
  await send('POST', `${session}/window/rect`, PHONE)
  return {
    goTo: async (url) => void (await send('POST', `${session}/url`, { url })),
    goBack: async () => void (await send('POST', `${session}/back`)),
    tapAt: async (point) => void (await send('POST', `${session}/actions`, { actions: tapActions(point) })),
    type: async (text) => void (await send('POST', `${session}/actions`, { actions: typeActions(text) })),
    evaluate: (expression) => send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: async () => void (await send('DELETE', session)),
  }
}

/** Comes back when the driver takes commands. It says nothing when it is ready. */
async function waitFor(driver: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${driver}/status`).catch(() => undefined)
    if (response?.ok === true) return
    await pause(50)
  }
}

/**
 * Starts the driver of Debian's WebKitGTK, the engine of Safari, on a screen that nobody sees. It opens one window at a
 * time, each in a browser of its own.
 * @throws Error that says what to install, where something is missing.
 */
export async function startWebKitGTK(): Promise<StartedBrowser> {
  requireProgram('WebKitWebDriver', 'webkit2gtk-driver')
  requireProgram('Xvfb', 'xvfb')
  const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
  const display = await screen.hears(/^(\d+)\n/)
  const [port = 0] = await findFreePorts(1)
  const program = startProgram('WebKitWebDriver', [`--port=${port}`], { DISPLAY: `:${display}`, GDK_BACKEND: 'x11' })
  const driver = `http://127.0.0.1:${port}`
  await waitFor(driver)
  return {
    openWindow: () => openWindow(driver),
    close: async () => {
      await program.stop()
      await screen.stop()
    },
  }
}
