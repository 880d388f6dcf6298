import { spawn } from 'node:child_process'

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Opens an address in the browser of the person at the terminal; where that cannot be, she has the address. */
export function openInBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? []
  if (command === undefined || !process.stdout.isTTY) return
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
