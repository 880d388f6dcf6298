import { createServer, type Server } from 'node:net'

import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'

import { findBrowser } from '../../src/tools/find-browser.ts'
import { serveSite } from '../../src/tools/site/serve-site.ts'
import { table } from './table.ts'
import { pageOf, TEMPLATES } from './templates.ts'

const MEASURED = new Set(['home', 'resources list', 'guide', 'job', 'helplines', 'search'])
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}

/** A port that was free a moment ago: Chromium must be told one, and Lighthouse too. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function scores(url: string, port: number): Promise<readonly string[]> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' })
  return CATEGORIES.map((category) => {
    const score = result?.lhr.categories[category]?.score
    return typeof score === 'number' ? String(Math.round(score * 100)) : 'none'
  })
}

/** Visits the main pages of a built site as Lighthouse's mid-range phone does, and answers its scores of 100. */
export async function measureLighthouse(site: string): Promise<string> {
  const server = await serveSite(site, 0)
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
  })
  try {
    const rows: (readonly string[])[] = []
    for (const template of TEMPLATES.filter(({ name }) => MEASURED.has(name))) {
      const path = (await pageOf(site, template)).replace(/index\.html$/, '')
      rows.push([template.name, ...(await scores(`http://localhost:${portOf(server)}/${path}`, port))])
    }
    return table(['page', ...CATEGORIES], rows)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
