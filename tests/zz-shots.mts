import { chromium } from 'playwright-core'
import { findBrowser } from '../src/tools/find-browser.ts'
import { serveSite } from '../src/tools/serve-site.ts'
const server = await serveSite(process.env['HUB_OUT_DIR'] ?? '/tmp/search-dist', 0)
const address: any = server.address()
const origin = `http://localhost:${address.port}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const shots: [string, string, number][] = JSON.parse(process.argv[2] ?? '[]')
for (const [name, words, width] of shots) {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 740 : 900 } })
  page.on('console', (m) => console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('error', e.message))
  await page.goto(`${origin}${process.env['SHOT_PATH'] ?? '/search/'}`)
  await page.getByRole('searchbox').first().fill(words)
  await page.waitForTimeout(1200)
  await page.screenshot({ path: `/tmp/search-scratch/shots/${name}.png`, fullPage: width < 500 ? false : false })
  console.log(name, await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('[data-status]')?.textContent, performance.getEntriesByType('resource').map((r: any) => `${r.name.split('/').pop()} ${r.encodedBodySize}`).join(', ')]))
  await page.close()
}
await browser.close(); server.close()
